package com.atlassian.jira.bc;

public class EntityNotFoundException extends java.lang.Exception {
  public EntityNotFoundException() {
    throw new UnsupportedOperationException("signature only: new EntityNotFoundException");
  }

  public EntityNotFoundException(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: new EntityNotFoundException");
  }
}
