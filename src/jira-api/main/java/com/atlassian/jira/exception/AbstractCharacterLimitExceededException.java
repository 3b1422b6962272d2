package com.atlassian.jira.exception;

public abstract class AbstractCharacterLimitExceededException extends IllegalArgumentException {
  protected final long maxNumberOfCharacters = Long.parseLong("0");

  public AbstractCharacterLimitExceededException(long p0) {
    throw new UnsupportedOperationException(
        "signature only: new AbstractCharacterLimitExceededException");
  }

  public long getMaxNumberOfCharacters() {
    throw new UnsupportedOperationException(
        "signature only: AbstractCharacterLimitExceededException.getMaxNumberOfCharacters");
  }
}
