package com.atlassian.jira.user;

import com.atlassian.crowd.embedded.api.User;
import com.atlassian.jira.entity.WithId;
import com.atlassian.jira.entity.WithKey;
import java.security.Principal;

public interface ApplicationUser extends Principal, WithId, WithKey {
  String getKey();

  String getUsername();

  String getName();

  long getDirectoryId();

  boolean isActive();

  String getEmailAddress();

  String getDisplayName();

  User getDirectoryUser();

  boolean equals(Object p0);

  int hashCode();
}
