package com.atlassian.jira.jql.query;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Set;

/** For whom a query runs. */
public class QueryCreationContextImpl implements QueryCreationContext {
  private final ApplicationUser user;
  private final boolean securityOverriden;

  public QueryCreationContextImpl(ApplicationUser user) {
    this(user, false);
  }

  public QueryCreationContextImpl(ApplicationUser user, boolean securityOverriden) {
    this.user = user;
    this.securityOverriden = securityOverriden;
  }

  @Override
  public ApplicationUser getApplicationUser() {
    return user;
  }

  @Override
  public boolean isSecurityOverriden() {
    return securityOverriden;
  }

  @Override
  public Set<String> getDeterminedProjects() {
    return Set.of();
  }
}
