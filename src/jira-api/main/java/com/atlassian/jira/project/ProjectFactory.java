package com.atlassian.jira.project;

public interface ProjectFactory {}
