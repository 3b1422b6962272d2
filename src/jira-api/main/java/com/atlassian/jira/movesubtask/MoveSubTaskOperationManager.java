package com.atlassian.jira.movesubtask;

public interface MoveSubTaskOperationManager {}
