package com.atlassian.jira.issue.fields;

public interface IssueTypeField
    extends com.atlassian.jira.issue.fields.ConfigurableField<
            com.atlassian.jira.issue.issuetype.IssueType>,
        com.atlassian.jira.issue.fields.DependentField<
            com.atlassian.jira.issue.issuetype.IssueType>,
        com.atlassian.jira.issue.fields.MandatoryField,
        com.atlassian.jira.issue.fields.IssueConstantsField {
  java.util.Collection<com.atlassian.jira.issue.fields.option.Option> getOptionsForIssue(
      com.atlassian.jira.issue.Issue p0, boolean p1);

  java.lang.String getEditHtml(
      com.atlassian.jira.issue.customfields.OperationContext p0,
      webwork.action.Action p1,
      java.util.List p2);
}
