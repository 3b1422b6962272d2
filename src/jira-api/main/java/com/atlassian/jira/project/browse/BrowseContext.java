package com.atlassian.jira.project.browse;

public interface BrowseContext {}
