package com.atlassian.jira.hints;

public interface HintManager {}
