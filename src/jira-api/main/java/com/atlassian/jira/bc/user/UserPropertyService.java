package com.atlassian.jira.bc.user;

public interface UserPropertyService
    extends com.atlassian.jira.entity.property.EntityWithKeyPropertyService<
        com.atlassian.jira.user.ApplicationUser> {}
