package com.atlassian.jira.event.commit;

public interface OnCommitEvent<T> {}
