package com.atlassian.jira.avatar;

public interface AvatarImageDataProvider {}
