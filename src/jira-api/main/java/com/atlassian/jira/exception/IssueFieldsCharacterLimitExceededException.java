package com.atlassian.jira.exception;

public class IssueFieldsCharacterLimitExceededException
    extends com.atlassian.jira.exception.AbstractCharacterLimitExceededException {
  public IssueFieldsCharacterLimitExceededException(
      java.util.Collection<java.lang.String> p0, long p1) {
    super((long) 0);
    throw new UnsupportedOperationException(
        "signature only: new IssueFieldsCharacterLimitExceededException");
  }

  public java.util.Collection<java.lang.String> getInvalidFieldIds() {
    throw new UnsupportedOperationException(
        "signature only: IssueFieldsCharacterLimitExceededException.getInvalidFieldIds");
  }
}
