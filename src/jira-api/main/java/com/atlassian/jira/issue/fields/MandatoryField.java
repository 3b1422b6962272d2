package com.atlassian.jira.issue.fields;

public interface MandatoryField extends Field {}
