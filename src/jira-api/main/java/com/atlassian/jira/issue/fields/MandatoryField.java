package com.atlassian.jira.issue.fields;

public interface MandatoryField extends com.atlassian.jira.issue.fields.Field {}
