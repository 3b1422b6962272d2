package com.atlassian.jira.task.context;

public interface Context {}
