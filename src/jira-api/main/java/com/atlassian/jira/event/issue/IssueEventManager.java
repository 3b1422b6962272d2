package com.atlassian.jira.event.issue;

public interface IssueEventManager {
  default void dispatchEvent(com.atlassian.jira.event.issue.IssueEventBundle p0) {
    throw new UnsupportedOperationException("signature only: IssueEventManager.dispatchEvent");
  }

  void dispatchIssueEventBundle(com.atlassian.jira.event.issue.IssueEventBundle p0, boolean p1);

  void dispatchIssueEventBundleOnCommit(
      java.util.function.Supplier<com.atlassian.jira.event.issue.commit.OnCommitIssueEventBundle>
          p0);

  void dispatchIssueEventOnCommit(
      java.util.function.Supplier<com.atlassian.jira.event.issue.commit.OnCommitIssueEvent> p0);
}
