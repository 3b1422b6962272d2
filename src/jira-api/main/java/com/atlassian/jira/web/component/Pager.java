package com.atlassian.jira.web.component;

public interface Pager {}
