package com.atlassian.jira.user;

import com.opensymphony.module.propertyset.PropertySet;

public interface UserPropertyManager {
  PropertySet getPropertySet(ApplicationUser p0);

  PropertySet getPropertySetForUserKey(String p0);
}
