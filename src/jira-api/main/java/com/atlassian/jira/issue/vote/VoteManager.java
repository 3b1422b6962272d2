package com.atlassian.jira.issue.vote;

public interface VoteManager {}
