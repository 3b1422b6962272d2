package com.atlassian.jira.bc.project.property;

public interface ProjectPropertyService
    extends com.atlassian.jira.entity.property.EntityWithKeyPropertyService<
        com.atlassian.jira.project.Project> {}
