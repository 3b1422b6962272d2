package com.atlassian.jira.bc.user.search;

import com.atlassian.jira.user.UserFilter;
import java.util.Collection;
import java.util.Set;

public class UserSearchParams {
  public static final UserSearchParams ACTIVE_USERS_IGNORE_EMPTY_QUERY = null;
  public static final UserSearchParams ACTIVE_USERS_ALLOW_EMPTY_QUERY = null;

  public UserSearchParams(boolean p0, boolean p1, boolean p2) {
    throw new UnsupportedOperationException("signature only: new UserSearchParams");
  }

  public UserSearchParams(
      boolean p0, boolean p1, boolean p2, boolean p3, UserFilter p4, Set<Long> p5) {
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

  public UserFilter getUserFilter() {
    throw new UnsupportedOperationException("signature only: UserSearchParams.getUserFilter");
  }

  public Set<Long> getProjectIds() {
    throw new UnsupportedOperationException("signature only: UserSearchParams.getProjectIds");
  }

  public boolean ignorePermissionCheck() {
    throw new UnsupportedOperationException(
        "signature only: UserSearchParams.ignorePermissionCheck");
  }

  public Integer getMaxResults() {
    throw new UnsupportedOperationException("signature only: UserSearchParams.getMaxResults");
  }

  public boolean isSorted() {
    throw new UnsupportedOperationException("signature only: UserSearchParams.isSorted");
  }

  public boolean equals(Object p0) {
    throw new UnsupportedOperationException("signature only: UserSearchParams.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: UserSearchParams.hashCode");
  }

  public static UserSearchParams.Builder builder() {
    throw new UnsupportedOperationException("signature only: UserSearchParams.builder");
  }

  public static UserSearchParams.Builder builder(UserSearchParams p0) {
    throw new UnsupportedOperationException("signature only: UserSearchParams.builder");
  }

  public static class Builder {
    public Builder() {
      throw new UnsupportedOperationException("signature only: new UserSearchParams.Builder");
    }

    public UserSearchParams build() {
      throw new UnsupportedOperationException("signature only: UserSearchParams.Builder.build");
    }

    public UserSearchParams.Builder allowEmptyQuery(boolean p0) {
      throw new UnsupportedOperationException(
          "signature only: UserSearchParams.Builder.allowEmptyQuery");
    }

    public UserSearchParams.Builder includeActive(boolean p0) {
      throw new UnsupportedOperationException(
          "signature only: UserSearchParams.Builder.includeActive");
    }

    public UserSearchParams.Builder includeInactive(boolean p0) {
      throw new UnsupportedOperationException(
          "signature only: UserSearchParams.Builder.includeInactive");
    }

    public UserSearchParams.Builder canMatchEmail(boolean p0) {
      throw new UnsupportedOperationException(
          "signature only: UserSearchParams.Builder.canMatchEmail");
    }

    public UserSearchParams.Builder filter(UserFilter p0) {
      throw new UnsupportedOperationException("signature only: UserSearchParams.Builder.filter");
    }

    public UserSearchParams.Builder filterByProjectIds(Collection<Long> p0) {
      throw new UnsupportedOperationException(
          "signature only: UserSearchParams.Builder.filterByProjectIds");
    }

    public UserSearchParams.Builder maxResults(Integer p0) {
      throw new UnsupportedOperationException(
          "signature only: UserSearchParams.Builder.maxResults");
    }

    public UserSearchParams.Builder sorted(boolean p0) {
      throw new UnsupportedOperationException("signature only: UserSearchParams.Builder.sorted");
    }

    public UserSearchParams.Builder ignorePermissionCheck(boolean p0) {
      throw new UnsupportedOperationException(
          "signature only: UserSearchParams.Builder.ignorePermissionCheck");
    }

    public Builder(int p0) {
      throw new UnsupportedOperationException("signature only: new UserSearchParams.Builder");
    }
  }
}
