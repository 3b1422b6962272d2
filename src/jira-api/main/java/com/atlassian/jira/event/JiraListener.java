package com.atlassian.jira.event;

import java.util.EventListener;

public interface JiraListener extends EventListener {}
