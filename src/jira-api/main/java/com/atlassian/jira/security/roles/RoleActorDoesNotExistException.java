package com.atlassian.jira.security.roles;

public class RoleActorDoesNotExistException extends Exception {
  public RoleActorDoesNotExistException(String p0) {
    throw new UnsupportedOperationException("signature only: new RoleActorDoesNotExistException");
  }
}
