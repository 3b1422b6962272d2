package com.atlassian.jira.jql.query;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Set;

public interface QueryCreationContext {
  ApplicationUser getApplicationUser();

  boolean isSecurityOverriden();

  Set<String> getDeterminedProjects();
}
