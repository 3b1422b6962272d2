package com.atlassian.jira.event.issue.commit;

public interface OnCommitIssueEventBundle {}
