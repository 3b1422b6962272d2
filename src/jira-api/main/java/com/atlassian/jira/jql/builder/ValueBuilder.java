package com.atlassian.jira.jql.builder;

public interface ValueBuilder {
  com.atlassian.jira.jql.builder.JqlClauseBuilder string(java.lang.String p0);

  com.atlassian.jira.jql.builder.JqlClauseBuilder strings(java.lang.String... p0);

  com.atlassian.jira.jql.builder.JqlClauseBuilder strings(
      java.util.Collection<java.lang.String> p0);

  com.atlassian.jira.jql.builder.JqlClauseBuilder number(java.lang.Long p0);

  com.atlassian.jira.jql.builder.JqlClauseBuilder numbers(java.lang.Long... p0);

  com.atlassian.jira.jql.builder.JqlClauseBuilder numbers(java.util.Collection<java.lang.Long> p0);

  com.atlassian.jira.jql.builder.JqlClauseBuilder operand(com.atlassian.query.operand.Operand p0);

  com.atlassian.jira.jql.builder.JqlClauseBuilder operands(
      com.atlassian.query.operand.Operand... p0);

  com.atlassian.jira.jql.builder.JqlClauseBuilder operands(
      java.util.Collection<? extends com.atlassian.query.operand.Operand> p0);

  com.atlassian.jira.jql.builder.JqlClauseBuilder empty();

  com.atlassian.jira.jql.builder.JqlClauseBuilder function(java.lang.String p0);

  com.atlassian.jira.jql.builder.JqlClauseBuilder function(
      java.lang.String p0, java.lang.String... p1);

  com.atlassian.jira.jql.builder.JqlClauseBuilder function(
      java.lang.String p0, java.util.Collection<java.lang.String> p1);

  com.atlassian.jira.jql.builder.JqlClauseBuilder functionStandardIssueTypes();

  com.atlassian.jira.jql.builder.JqlClauseBuilder functionSubTaskIssueTypes();

  com.atlassian.jira.jql.builder.JqlClauseBuilder functionMembersOf(java.lang.String p0);

  com.atlassian.jira.jql.builder.JqlClauseBuilder functionCurrentUser();

  com.atlassian.jira.jql.builder.JqlClauseBuilder functionIssueHistory();

  com.atlassian.jira.jql.builder.JqlClauseBuilder functionReleasedVersions(java.lang.String... p0);

  com.atlassian.jira.jql.builder.JqlClauseBuilder functionUnreleasedVersions(
      java.lang.String... p0);

  com.atlassian.jira.jql.builder.JqlClauseBuilder functionNow();

  com.atlassian.jira.jql.builder.JqlClauseBuilder functionWatchedIssues();

  com.atlassian.jira.jql.builder.JqlClauseBuilder functionVotedIssues();

  com.atlassian.jira.jql.builder.JqlClauseBuilder functionLinkedIssues(
      java.lang.String p0, java.lang.String... p1);

  com.atlassian.jira.jql.builder.JqlClauseBuilder functionRemoteLinksByGlobalId(
      java.lang.String... p0);

  com.atlassian.jira.jql.builder.JqlClauseBuilder functionCascaingOption(java.lang.String p0);

  com.atlassian.jira.jql.builder.JqlClauseBuilder functionCascaingOption(
      java.lang.String p0, java.lang.String p1);

  com.atlassian.jira.jql.builder.JqlClauseBuilder functionCascaingOptionParentOnly(
      java.lang.String p0);

  com.atlassian.jira.jql.builder.JqlClauseBuilder functionLastLogin();

  com.atlassian.jira.jql.builder.JqlClauseBuilder functionCurrentLogin();

  com.atlassian.jira.jql.builder.JqlClauseBuilder date(java.util.Date p0);

  com.atlassian.jira.jql.builder.JqlClauseBuilder dates(java.util.Date... p0);

  com.atlassian.jira.jql.builder.JqlClauseBuilder dates(java.util.Collection<java.util.Date> p0);
}
