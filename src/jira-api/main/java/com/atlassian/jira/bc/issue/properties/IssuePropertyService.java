package com.atlassian.jira.bc.issue.properties;

public interface IssuePropertyService
    extends com.atlassian.jira.entity.property.EntityWithKeyPropertyService<
        com.atlassian.jira.issue.Issue> {}
