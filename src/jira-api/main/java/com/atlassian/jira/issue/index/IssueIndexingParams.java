package com.atlassian.jira.issue.index;

public class IssueIndexingParams {
  public static IssueIndexingParams INDEX_NONE;
  public static IssueIndexingParams INDEX_ISSUE_ONLY;
  public static IssueIndexingParams INDEX_ALL;

  public static IssueIndexingParams.Builder builder() {
    throw new UnsupportedOperationException("signature only: IssueIndexingParams.builder");
  }

  public static IssueIndexingParams.Builder builder(IssueIndexingParams p0) {
    throw new UnsupportedOperationException("signature only: IssueIndexingParams.builder");
  }

  public boolean isIndexIssues() {
    throw new UnsupportedOperationException("signature only: IssueIndexingParams.isIndexIssues");
  }

  public boolean isIndexChangeHistory() {
    throw new UnsupportedOperationException(
        "signature only: IssueIndexingParams.isIndexChangeHistory");
  }

  public boolean isIndexComments() {
    throw new UnsupportedOperationException("signature only: IssueIndexingParams.isIndexComments");
  }

  public boolean isIndexWorklogs() {
    throw new UnsupportedOperationException("signature only: IssueIndexingParams.isIndexWorklogs");
  }

  public boolean isForceReloadFromDatabase() {
    throw new UnsupportedOperationException(
        "signature only: IssueIndexingParams.isForceReloadFromDatabase");
  }

  public boolean isIndex() {
    throw new UnsupportedOperationException("signature only: IssueIndexingParams.isIndex");
  }

  public boolean isIndexAll() {
    throw new UnsupportedOperationException("signature only: IssueIndexingParams.isIndexAll");
  }

  public int getAffectedIndexCount() {
    throw new UnsupportedOperationException(
        "signature only: IssueIndexingParams.getAffectedIndexCount");
  }

  public String toString() {
    throw new UnsupportedOperationException("signature only: IssueIndexingParams.toString");
  }

  public boolean equals(Object p0) {
    throw new UnsupportedOperationException("signature only: IssueIndexingParams.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: IssueIndexingParams.hashCode");
  }

  IssueIndexingParams() {
    throw new UnsupportedOperationException("signature only: new IssueIndexingParams");
  }

  public static class Builder {
    public Builder() {
      throw new UnsupportedOperationException("signature only: new IssueIndexingParams.Builder");
    }

    public Builder(IssueIndexingParams p0) {
      throw new UnsupportedOperationException("signature only: new IssueIndexingParams.Builder");
    }

    public IssueIndexingParams.Builder addIndexingParams(IssueIndexingParams p0) {
      throw new UnsupportedOperationException(
          "signature only: IssueIndexingParams.Builder.addIndexingParams");
    }

    public IssueIndexingParams.Builder setIssues(boolean p0) {
      throw new UnsupportedOperationException(
          "signature only: IssueIndexingParams.Builder.setIssues");
    }

    public IssueIndexingParams.Builder setChangeHistory(boolean p0) {
      throw new UnsupportedOperationException(
          "signature only: IssueIndexingParams.Builder.setChangeHistory");
    }

    public IssueIndexingParams.Builder setComments(boolean p0) {
      throw new UnsupportedOperationException(
          "signature only: IssueIndexingParams.Builder.setComments");
    }

    public IssueIndexingParams.Builder setWorklogs(boolean p0) {
      throw new UnsupportedOperationException(
          "signature only: IssueIndexingParams.Builder.setWorklogs");
    }

    public IssueIndexingParams.Builder setForceReloadFromDatabase(boolean p0) {
      throw new UnsupportedOperationException(
          "signature only: IssueIndexingParams.Builder.setForceReloadFromDatabase");
    }

    public IssueIndexingParams.Builder withChangeHistory() {
      throw new UnsupportedOperationException(
          "signature only: IssueIndexingParams.Builder.withChangeHistory");
    }

    public IssueIndexingParams.Builder withComments() {
      throw new UnsupportedOperationException(
          "signature only: IssueIndexingParams.Builder.withComments");
    }

    public IssueIndexingParams.Builder withWorklogs() {
      throw new UnsupportedOperationException(
          "signature only: IssueIndexingParams.Builder.withWorklogs");
    }

    public IssueIndexingParams.Builder withoutIssues() {
      throw new UnsupportedOperationException(
          "signature only: IssueIndexingParams.Builder.withoutIssues");
    }

    public IssueIndexingParams build() {
      throw new UnsupportedOperationException("signature only: IssueIndexingParams.Builder.build");
    }
  }
}
