package com.atlassian.jira.event.issue.commit;

public interface OnCommitIssueEvent
    extends com.atlassian.jira.event.commit.OnCommitEvent<
        com.atlassian.jira.event.issue.IssueEvent> {}
