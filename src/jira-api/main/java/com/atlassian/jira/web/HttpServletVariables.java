package com.atlassian.jira.web;

public interface HttpServletVariables {}
