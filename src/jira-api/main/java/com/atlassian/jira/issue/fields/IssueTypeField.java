package com.atlassian.jira.issue.fields;

import com.atlassian.jira.issue.customfields.OperationContext;
import com.atlassian.jira.issue.fields.option.Option;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.Collection;
import java.util.List;
import webwork.action.Action;

public interface IssueTypeField
    extends ConfigurableField<IssueType>,
        DependentField<IssueType>,
        MandatoryField,
        IssueConstantsField {
  Collection<Option> getOptionsForIssue(com.atlassian.jira.issue.Issue p0, boolean p1);

  String getEditHtml(OperationContext p0, Action p1, List p2);
}
