package com.atlassian.jira.web.bean;

import com.atlassian.jira.issue.customfields.OperationContext;

public interface BulkEditBean extends OperationContext, SingleIssueModeEditBean {}
