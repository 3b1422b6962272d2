package com.atlassian.jira.event.entity;

public interface EntityPropertySetEvent {}
