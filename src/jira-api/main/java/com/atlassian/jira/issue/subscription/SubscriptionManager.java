package com.atlassian.jira.issue.subscription;

public interface SubscriptionManager {}
