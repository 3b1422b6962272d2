package com.atlassian.jira.bc.issue.properties;

import com.atlassian.jira.entity.property.EntityWithKeyPropertyService;

public interface IssuePropertyService
    extends EntityWithKeyPropertyService<com.atlassian.jira.issue.Issue> {}
