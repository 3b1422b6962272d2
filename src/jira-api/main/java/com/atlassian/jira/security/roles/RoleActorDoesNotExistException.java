package com.atlassian.jira.security.roles;

public class RoleActorDoesNotExistException extends java.lang.Exception {
  public RoleActorDoesNotExistException(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: new RoleActorDoesNotExistException");
  }
}
