package com.atlassian.jira.bc;

public class EntityNotFoundException extends Exception {
  public EntityNotFoundException() {
    throw new UnsupportedOperationException("signature only: new EntityNotFoundException");
  }

  public EntityNotFoundException(String p0) {
    throw new UnsupportedOperationException("signature only: new EntityNotFoundException");
  }
}
