package com.atlassian.jira.jql.builder;

public interface JqlClauseBuilderFactory {
  JqlClauseBuilder newJqlClauseBuilder(JqlQueryBuilder p0);
}
