package com.atlassian.jira.cluster;

import com.atlassian.jira.bc.ServiceResult;
import com.atlassian.jira.user.ApplicationUser;

public interface NodeStateService {
  ServiceResult activate(ApplicationUser p0);

  ServiceResult deactivate(ApplicationUser p0);

  boolean isActive();
}
