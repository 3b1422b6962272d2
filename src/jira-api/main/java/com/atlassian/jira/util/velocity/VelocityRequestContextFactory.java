package com.atlassian.jira.util.velocity;

import com.atlassian.jira.security.JiraAuthenticationContext;
import java.util.Map;

public interface VelocityRequestContextFactory {
  VelocityRequestContext getJiraVelocityRequestContext();

  Map<String, Object> getDefaultVelocityParams(
      Map<String, Object> p0, JiraAuthenticationContext p1);

  void clearVelocityRequestContext();

  void setVelocityRequestContext(VelocityRequestContext p0);
}
