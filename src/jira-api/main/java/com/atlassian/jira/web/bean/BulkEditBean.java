package com.atlassian.jira.web.bean;

public interface BulkEditBean
    extends com.atlassian.jira.issue.customfields.OperationContext,
        com.atlassian.jira.web.bean.SingleIssueModeEditBean {}
