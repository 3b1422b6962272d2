package com.atlassian.jira.event.issue.commit;

import com.atlassian.jira.event.commit.OnCommitEvent;
import com.atlassian.jira.event.issue.IssueEvent;

public interface OnCommitIssueEvent extends OnCommitEvent<IssueEvent> {}
