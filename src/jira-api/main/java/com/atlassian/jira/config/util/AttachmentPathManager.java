package com.atlassian.jira.config.util;

public interface AttachmentPathManager {}
