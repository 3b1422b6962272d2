package com.atlassian.jira.bc.user.search;

public class UserSearchParams {
  public static final com.atlassian.jira.bc.user.search.UserSearchParams
      ACTIVE_USERS_IGNORE_EMPTY_QUERY = null;
  public static final com.atlassian.jira.bc.user.search.UserSearchParams
      ACTIVE_USERS_ALLOW_EMPTY_QUERY = null;

  public UserSearchParams(boolean p0, boolean p1, boolean p2) {
    throw new UnsupportedOperationException("signature only: new UserSearchParams");
  }

  public UserSearchParams(
      boolean p0,
      boolean p1,
      boolean p2,
      boolean p3,
      com.atlassian.jira.user.UserFilter p4,
      java.util.Set<java.lang.Long> p5) {
    throw new UnsupportedOperationException("signature only: new UserSearchParams");
  }

  public boolean allowEmptyQuery() {
    throw new UnsupportedOperationException("signature only: UserSearchParams.allowEmptyQuery");
  }

  public boolean includeActive() {
    throw new UnsupportedOperationException("signature only: UserSearchParams.includeActive");
  }

  public boolean includeInactive() {
    throw new UnsupportedOperationException("signature only: UserSearchParams.includeInactive");
  }

  public boolean canMatchEmail() {
    throw new UnsupportedOperationException("signature only: UserSearchParams.canMatchEmail");
  }

  public com.atlassian.jira.user.UserFilter getUserFilter() {
    throw new UnsupportedOperationException("signature only: UserSearchParams.getUserFilter");
  }

  public java.util.Set<java.lang.Long> getProjectIds() {
    throw new UnsupportedOperationException("signature only: UserSearchParams.getProjectIds");
  }

  public boolean ignorePermissionCheck() {
    throw new UnsupportedOperationException(
        "signature only: UserSearchParams.ignorePermissionCheck");
  }

  public java.lang.Integer getMaxResults() {
    throw new UnsupportedOperationException("signature only: UserSearchParams.getMaxResults");
  }

  public boolean isSorted() {
    throw new UnsupportedOperationException("signature only: UserSearchParams.isSorted");
  }

  public boolean equals(java.lang.Object p0) {
    throw new UnsupportedOperationException("signature only: UserSearchParams.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: UserSearchParams.hashCode");
  }

  public static com.atlassian.jira.bc.user.search.UserSearchParams.Builder builder() {
    throw new UnsupportedOperationException("signature only: UserSearchParams.builder");
  }

  public static com.atlassian.jira.bc.user.search.UserSearchParams.Builder builder(
      com.atlassian.jira.bc.user.search.UserSearchParams p0) {
    throw new UnsupportedOperationException("signature only: UserSearchParams.builder");
  }

  public static class Builder {
    public Builder() {
      throw new UnsupportedOperationException("signature only: new UserSearchParams.Builder");
    }

    public com.atlassian.jira.bc.user.search.UserSearchParams build() {
      throw new UnsupportedOperationException("signature only: UserSearchParams.Builder.build");
    }

    public com.atlassian.jira.bc.user.search.UserSearchParams.Builder allowEmptyQuery(boolean p0) {
      throw new UnsupportedOperationException(
          "signature only: UserSearchParams.Builder.allowEmptyQuery");
    }

    public com.atlassian.jira.bc.user.search.UserSearchParams.Builder includeActive(boolean p0) {
      throw new UnsupportedOperationException(
          "signature only: UserSearchParams.Builder.includeActive");
    }

    public com.atlassian.jira.bc.user.search.UserSearchParams.Builder includeInactive(boolean p0) {
      throw new UnsupportedOperationException(
          "signature only: UserSearchParams.Builder.includeInactive");
    }

    public com.atlassian.jira.bc.user.search.UserSearchParams.Builder canMatchEmail(boolean p0) {
      throw new UnsupportedOperationException(
          "signature only: UserSearchParams.Builder.canMatchEmail");
    }

    public com.atlassian.jira.bc.user.search.UserSearchParams.Builder filter(
        com.atlassian.jira.user.UserFilter p0) {
      throw new UnsupportedOperationException("signature only: UserSearchParams.Builder.filter");
    }

    public com.atlassian.jira.bc.user.search.UserSearchParams.Builder filterByProjectIds(
        java.util.Collection<java.lang.Long> p0) {
      throw new UnsupportedOperationException(
          "signature only: UserSearchParams.Builder.filterByProjectIds");
    }

    public com.atlassian.jira.bc.user.search.UserSearchParams.Builder maxResults(
        java.lang.Integer p0) {
      throw new UnsupportedOperationException(
          "signature only: UserSearchParams.Builder.maxResults");
    }

    public com.atlassian.jira.bc.user.search.UserSearchParams.Builder sorted(boolean p0) {
      throw new UnsupportedOperationException("signature only: UserSearchParams.Builder.sorted");
    }

    public com.atlassian.jira.bc.user.search.UserSearchParams.Builder ignorePermissionCheck(
        boolean p0) {
      throw new UnsupportedOperationException(
          "signature only: UserSearchParams.Builder.ignorePermissionCheck");
    }

    public Builder(int p0) {
      throw new UnsupportedOperationException("signature only: new UserSearchParams.Builder");
    }
  }
}
