package com.atlassian.jira.cluster;

public interface NodeStateService {
  com.atlassian.jira.bc.ServiceResult activate(com.atlassian.jira.user.ApplicationUser p0);

  com.atlassian.jira.bc.ServiceResult deactivate(com.atlassian.jira.user.ApplicationUser p0);

  boolean isActive();
}
