package com.atlassian.jira.event.issue;

import com.atlassian.jira.event.issue.commit.OnCommitIssueEvent;
import com.atlassian.jira.event.issue.commit.OnCommitIssueEventBundle;
import java.util.function.Supplier;

public interface IssueEventManager {
  default void dispatchEvent(IssueEventBundle p0) {
    throw new UnsupportedOperationException("signature only: IssueEventManager.dispatchEvent");
  }

  void dispatchIssueEventBundle(IssueEventBundle p0, boolean p1);

  void dispatchIssueEventBundleOnCommit(Supplier<OnCommitIssueEventBundle> p0);

  void dispatchIssueEventOnCommit(Supplier<OnCommitIssueEvent> p0);
}
