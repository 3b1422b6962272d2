package com.atlassian.jira.bean;

public interface SubTaskBean {}
