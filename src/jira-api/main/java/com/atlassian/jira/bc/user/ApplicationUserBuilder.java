package com.atlassian.jira.bc.user;

public interface ApplicationUserBuilder {
  com.atlassian.jira.bc.user.ApplicationUserBuilder active(boolean p0);

  com.atlassian.jira.bc.user.ApplicationUserBuilder name(java.lang.String p0);

  com.atlassian.jira.bc.user.ApplicationUserBuilder emailAddress(java.lang.String p0);

  com.atlassian.jira.bc.user.ApplicationUserBuilder displayName(java.lang.String p0);

  com.atlassian.jira.user.ApplicationUser build();
}
