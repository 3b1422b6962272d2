package com.atlassian.jira.event;

public interface ListenerManager {}
