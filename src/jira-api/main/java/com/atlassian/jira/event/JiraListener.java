package com.atlassian.jira.event;

public interface JiraListener extends java.util.EventListener {}
