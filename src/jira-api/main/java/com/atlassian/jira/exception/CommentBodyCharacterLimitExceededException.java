package com.atlassian.jira.exception;

public class CommentBodyCharacterLimitExceededException
    extends AbstractCharacterLimitExceededException {
  public CommentBodyCharacterLimitExceededException(long p0) {
    super((long) 0);
    throw new UnsupportedOperationException(
        "signature only: new CommentBodyCharacterLimitExceededException");
  }
}
