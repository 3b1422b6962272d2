package com.atlassian.jira.exception;

import java.util.Collection;

public class IssueFieldsCharacterLimitExceededException
    extends AbstractCharacterLimitExceededException {
  public IssueFieldsCharacterLimitExceededException(Collection<String> p0, long p1) {
    super((long) 0);
    throw new UnsupportedOperationException(
        "signature only: new IssueFieldsCharacterLimitExceededException");
  }

  public Collection<String> getInvalidFieldIds() {
    throw new UnsupportedOperationException(
        "signature only: IssueFieldsCharacterLimitExceededException.getInvalidFieldIds");
  }
}
