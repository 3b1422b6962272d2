package com.atlassian.jira.web.util;

public interface AuthorizationSupport {}
