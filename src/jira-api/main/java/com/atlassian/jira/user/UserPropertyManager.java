package com.atlassian.jira.user;

public interface UserPropertyManager {
  com.opensymphony.module.propertyset.PropertySet getPropertySet(
      com.atlassian.jira.user.ApplicationUser p0);

  com.opensymphony.module.propertyset.PropertySet getPropertySetForUserKey(java.lang.String p0);
}
