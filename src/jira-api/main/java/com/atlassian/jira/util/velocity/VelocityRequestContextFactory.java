package com.atlassian.jira.util.velocity;

public interface VelocityRequestContextFactory {
  com.atlassian.jira.util.velocity.VelocityRequestContext getJiraVelocityRequestContext();

  java.util.Map<java.lang.String, java.lang.Object> getDefaultVelocityParams(
      java.util.Map<java.lang.String, java.lang.Object> p0,
      com.atlassian.jira.security.JiraAuthenticationContext p1);

  void clearVelocityRequestContext();

  void setVelocityRequestContext(com.atlassian.jira.util.velocity.VelocityRequestContext p0);
}
