package com.atlassian.jira.bc.user;

import com.atlassian.jira.user.ApplicationUser;

public interface ApplicationUserBuilder {
  ApplicationUserBuilder active(boolean p0);

  ApplicationUserBuilder name(String p0);

  ApplicationUserBuilder emailAddress(String p0);

  ApplicationUserBuilder displayName(String p0);

  ApplicationUser build();
}
