package com.atlassian.jira.bc.user;

import com.atlassian.jira.entity.property.EntityWithKeyPropertyService;
import com.atlassian.jira.user.ApplicationUser;

public interface UserPropertyService extends EntityWithKeyPropertyService<ApplicationUser> {}
