package com.atlassian.jira.jql.builder;

public interface ConditionBuilder {
  com.atlassian.jira.jql.builder.ValueBuilder eq();

  com.atlassian.jira.jql.builder.JqlClauseBuilder eq(java.lang.String p0);

  com.atlassian.jira.jql.builder.JqlClauseBuilder eq(java.lang.Long p0);

  com.atlassian.jira.jql.builder.JqlClauseBuilder eq(java.util.Date p0);

  com.atlassian.jira.jql.builder.JqlClauseBuilder eq(com.atlassian.query.operand.Operand p0);

  com.atlassian.jira.jql.builder.JqlClauseBuilder eqEmpty();

  com.atlassian.jira.jql.builder.JqlClauseBuilder eqFunc(java.lang.String p0);

  com.atlassian.jira.jql.builder.JqlClauseBuilder eqFunc(
      java.lang.String p0, java.lang.String... p1);

  com.atlassian.jira.jql.builder.JqlClauseBuilder eqFunc(
      java.lang.String p0, java.util.Collection<java.lang.String> p1);

  com.atlassian.jira.jql.builder.ValueBuilder notEq();

  com.atlassian.jira.jql.builder.JqlClauseBuilder notEq(java.lang.String p0);

  com.atlassian.jira.jql.builder.JqlClauseBuilder notEq(java.lang.Long p0);

  com.atlassian.jira.jql.builder.JqlClauseBuilder notEq(com.atlassian.query.operand.Operand p0);

  com.atlassian.jira.jql.builder.JqlClauseBuilder notEq(java.util.Date p0);

  com.atlassian.jira.jql.builder.JqlClauseBuilder notEqEmpty();

  com.atlassian.jira.jql.builder.JqlClauseBuilder notEqFunc(java.lang.String p0);

  com.atlassian.jira.jql.builder.JqlClauseBuilder notEqFunc(
      java.lang.String p0, java.lang.String... p1);

  com.atlassian.jira.jql.builder.JqlClauseBuilder notEqFunc(
      java.lang.String p0, java.util.Collection<java.lang.String> p1);

  com.atlassian.jira.jql.builder.ValueBuilder like();

  com.atlassian.jira.jql.builder.JqlClauseBuilder like(java.lang.String p0);

  com.atlassian.jira.jql.builder.JqlClauseBuilder like(java.lang.Long p0);

  com.atlassian.jira.jql.builder.JqlClauseBuilder like(com.atlassian.query.operand.Operand p0);

  com.atlassian.jira.jql.builder.JqlClauseBuilder like(java.util.Date p0);

  com.atlassian.jira.jql.builder.JqlClauseBuilder likeFunc(java.lang.String p0);

  com.atlassian.jira.jql.builder.JqlClauseBuilder likeFunc(
      java.lang.String p0, java.lang.String... p1);

  com.atlassian.jira.jql.builder.JqlClauseBuilder likeFunc(
      java.lang.String p0, java.util.Collection<java.lang.String> p1);

  com.atlassian.jira.jql.builder.ValueBuilder notLike();

  com.atlassian.jira.jql.builder.JqlClauseBuilder notLike(java.lang.String p0);

  com.atlassian.jira.jql.builder.JqlClauseBuilder notLike(java.lang.Long p0);

  com.atlassian.jira.jql.builder.JqlClauseBuilder notLike(com.atlassian.query.operand.Operand p0);

  com.atlassian.jira.jql.builder.JqlClauseBuilder notLike(java.util.Date p0);

  com.atlassian.jira.jql.builder.JqlClauseBuilder notLikeFunc(java.lang.String p0);

  com.atlassian.jira.jql.builder.JqlClauseBuilder notLikeFunc(
      java.lang.String p0, java.lang.String... p1);

  com.atlassian.jira.jql.builder.JqlClauseBuilder notLikeFunc(
      java.lang.String p0, java.util.Collection<java.lang.String> p1);

  com.atlassian.jira.jql.builder.ValueBuilder is();

  com.atlassian.jira.jql.builder.JqlClauseBuilder isEmpty();

  com.atlassian.jira.jql.builder.ValueBuilder isNot();

  com.atlassian.jira.jql.builder.JqlClauseBuilder isNotEmpty();

  com.atlassian.jira.jql.builder.ValueBuilder lt();

  com.atlassian.jira.jql.builder.JqlClauseBuilder lt(java.lang.String p0);

  com.atlassian.jira.jql.builder.JqlClauseBuilder lt(java.lang.Long p0);

  com.atlassian.jira.jql.builder.JqlClauseBuilder lt(com.atlassian.query.operand.Operand p0);

  com.atlassian.jira.jql.builder.JqlClauseBuilder lt(java.util.Date p0);

  com.atlassian.jira.jql.builder.JqlClauseBuilder ltFunc(java.lang.String p0);

  com.atlassian.jira.jql.builder.JqlClauseBuilder ltFunc(
      java.lang.String p0, java.lang.String... p1);

  com.atlassian.jira.jql.builder.JqlClauseBuilder ltFunc(
      java.lang.String p0, java.util.Collection<java.lang.String> p1);

  com.atlassian.jira.jql.builder.ValueBuilder ltEq();

  com.atlassian.jira.jql.builder.JqlClauseBuilder ltEq(java.lang.String p0);

  com.atlassian.jira.jql.builder.JqlClauseBuilder ltEq(java.lang.Long p0);

  com.atlassian.jira.jql.builder.JqlClauseBuilder ltEq(com.atlassian.query.operand.Operand p0);

  com.atlassian.jira.jql.builder.JqlClauseBuilder ltEq(java.util.Date p0);

  com.atlassian.jira.jql.builder.JqlClauseBuilder ltEqFunc(java.lang.String p0);

  com.atlassian.jira.jql.builder.JqlClauseBuilder ltEqFunc(
      java.lang.String p0, java.lang.String... p1);

  com.atlassian.jira.jql.builder.JqlClauseBuilder ltEqFunc(
      java.lang.String p0, java.util.Collection<java.lang.String> p1);

  com.atlassian.jira.jql.builder.ValueBuilder gt();

  com.atlassian.jira.jql.builder.JqlClauseBuilder gt(java.lang.String p0);

  com.atlassian.jira.jql.builder.JqlClauseBuilder gt(java.lang.Long p0);

  com.atlassian.jira.jql.builder.JqlClauseBuilder gt(com.atlassian.query.operand.Operand p0);

  com.atlassian.jira.jql.builder.JqlClauseBuilder gt(java.util.Date p0);

  com.atlassian.jira.jql.builder.JqlClauseBuilder gtFunc(java.lang.String p0);

  com.atlassian.jira.jql.builder.JqlClauseBuilder gtFunc(
      java.lang.String p0, java.lang.String... p1);

  com.atlassian.jira.jql.builder.JqlClauseBuilder gtFunc(
      java.lang.String p0, java.util.Collection<java.lang.String> p1);

  com.atlassian.jira.jql.builder.ValueBuilder gtEq();

  com.atlassian.jira.jql.builder.JqlClauseBuilder gtEq(java.lang.String p0);

  com.atlassian.jira.jql.builder.JqlClauseBuilder gtEq(java.lang.Long p0);

  com.atlassian.jira.jql.builder.JqlClauseBuilder gtEq(com.atlassian.query.operand.Operand p0);

  com.atlassian.jira.jql.builder.JqlClauseBuilder gtEq(java.util.Date p0);

  com.atlassian.jira.jql.builder.JqlClauseBuilder gtEqFunc(java.lang.String p0);

  com.atlassian.jira.jql.builder.JqlClauseBuilder gtEqFunc(
      java.lang.String p0, java.lang.String... p1);

  com.atlassian.jira.jql.builder.JqlClauseBuilder gtEqFunc(
      java.lang.String p0, java.util.Collection<java.lang.String> p1);

  com.atlassian.jira.jql.builder.ValueBuilder in();

  com.atlassian.jira.jql.builder.JqlClauseBuilder in(java.lang.String... p0);

  com.atlassian.jira.jql.builder.JqlClauseBuilder inStrings(
      java.util.Collection<java.lang.String> p0);

  com.atlassian.jira.jql.builder.JqlClauseBuilder in(java.lang.Long... p0);

  com.atlassian.jira.jql.builder.JqlClauseBuilder inNumbers(
      java.util.Collection<java.lang.Long> p0);

  com.atlassian.jira.jql.builder.JqlClauseBuilder in(com.atlassian.query.operand.Operand... p0);

  com.atlassian.jira.jql.builder.JqlClauseBuilder inOperands(
      java.util.Collection<com.atlassian.query.operand.Operand> p0);

  com.atlassian.jira.jql.builder.JqlClauseBuilder in(java.util.Date... p0);

  com.atlassian.jira.jql.builder.JqlClauseBuilder inDates(java.util.Collection<java.util.Date> p0);

  com.atlassian.jira.jql.builder.JqlClauseBuilder inFunc(java.lang.String p0);

  com.atlassian.jira.jql.builder.JqlClauseBuilder inFunc(
      java.lang.String p0, java.lang.String... p1);

  com.atlassian.jira.jql.builder.JqlClauseBuilder inFunc(
      java.lang.String p0, java.util.Collection<java.lang.String> p1);

  com.atlassian.jira.jql.builder.ValueBuilder notIn();

  com.atlassian.jira.jql.builder.JqlClauseBuilder notIn(java.lang.String... p0);

  com.atlassian.jira.jql.builder.JqlClauseBuilder notInStrings(
      java.util.Collection<java.lang.String> p0);

  com.atlassian.jira.jql.builder.JqlClauseBuilder notIn(java.lang.Long... p0);

  com.atlassian.jira.jql.builder.JqlClauseBuilder notInNumbers(
      java.util.Collection<java.lang.Long> p0);

  com.atlassian.jira.jql.builder.JqlClauseBuilder notIn(com.atlassian.query.operand.Operand... p0);

  com.atlassian.jira.jql.builder.JqlClauseBuilder notIn(java.util.Date... p0);

  com.atlassian.jira.jql.builder.JqlClauseBuilder notInDates(
      java.util.Collection<java.util.Date> p0);

  com.atlassian.jira.jql.builder.JqlClauseBuilder notInOperands(
      java.util.Collection<com.atlassian.query.operand.Operand> p0);

  com.atlassian.jira.jql.builder.JqlClauseBuilder notInFunc(java.lang.String p0);

  com.atlassian.jira.jql.builder.JqlClauseBuilder notInFunc(
      java.lang.String p0, java.lang.String... p1);

  com.atlassian.jira.jql.builder.JqlClauseBuilder notInFunc(
      java.lang.String p0, java.util.Collection<java.lang.String> p1);

  com.atlassian.jira.jql.builder.JqlClauseBuilder range(java.util.Date p0, java.util.Date p1);

  com.atlassian.jira.jql.builder.JqlClauseBuilder range(java.lang.String p0, java.lang.String p1);

  com.atlassian.jira.jql.builder.JqlClauseBuilder range(java.lang.Long p0, java.lang.Long p1);

  com.atlassian.jira.jql.builder.JqlClauseBuilder range(
      com.atlassian.query.operand.Operand p0, com.atlassian.query.operand.Operand p1);
}
