package com.atlassian.jira.ofbiz;

public interface OfBizValueWrapper {}
