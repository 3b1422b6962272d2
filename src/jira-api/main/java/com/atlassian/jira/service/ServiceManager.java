package com.atlassian.jira.service;

public interface ServiceManager {}
