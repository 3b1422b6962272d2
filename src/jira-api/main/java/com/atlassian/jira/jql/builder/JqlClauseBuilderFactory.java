package com.atlassian.jira.jql.builder;

public interface JqlClauseBuilderFactory {
  com.atlassian.jira.jql.builder.JqlClauseBuilder newJqlClauseBuilder(
      com.atlassian.jira.jql.builder.JqlQueryBuilder p0);
}
