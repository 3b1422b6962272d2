package com.atlassian.jira.bc.project.property;

import com.atlassian.jira.entity.property.EntityWithKeyPropertyService;
import com.atlassian.jira.project.Project;

public interface ProjectPropertyService extends EntityWithKeyPropertyService<Project> {}
