package com.atlassian.jira.jql.builder;

public interface JqlClauseBuilder {
  com.atlassian.jira.jql.builder.JqlQueryBuilder endWhere();

  com.atlassian.query.Query buildQuery();

  com.atlassian.jira.jql.builder.JqlClauseBuilder clear();

  com.atlassian.jira.jql.builder.JqlClauseBuilder defaultAnd();

  com.atlassian.jira.jql.builder.JqlClauseBuilder defaultOr();

  com.atlassian.jira.jql.builder.JqlClauseBuilder defaultNone();

  com.atlassian.jira.jql.builder.JqlClauseBuilder and();

  com.atlassian.jira.jql.builder.JqlClauseBuilder or();

  com.atlassian.jira.jql.builder.JqlClauseBuilder not();

  com.atlassian.jira.jql.builder.JqlClauseBuilder sub();

  com.atlassian.jira.jql.builder.JqlClauseBuilder endsub();

  com.atlassian.jira.jql.builder.JqlClauseBuilder affectedVersion(java.lang.String p0);

  com.atlassian.jira.jql.builder.JqlClauseBuilder affectedVersion(java.lang.String... p0);

  com.atlassian.jira.jql.builder.JqlClauseBuilder affectedVersionIsEmpty();

  com.atlassian.jira.jql.builder.ConditionBuilder affectedVersion();

  com.atlassian.jira.jql.builder.JqlClauseBuilder fixVersion(java.lang.String p0);

  com.atlassian.jira.jql.builder.JqlClauseBuilder fixVersion(java.lang.String... p0);

  com.atlassian.jira.jql.builder.JqlClauseBuilder fixVersion(java.lang.Long p0);

  com.atlassian.jira.jql.builder.JqlClauseBuilder fixVersion(java.lang.Long... p0);

  com.atlassian.jira.jql.builder.JqlClauseBuilder fixVersionIsEmpty();

  com.atlassian.jira.jql.builder.ConditionBuilder fixVersion();

  com.atlassian.jira.jql.builder.JqlClauseBuilder priority(java.lang.String... p0);

  com.atlassian.jira.jql.builder.ConditionBuilder priority();

  com.atlassian.jira.jql.builder.JqlClauseBuilder resolution(java.lang.String... p0);

  com.atlassian.jira.jql.builder.JqlClauseBuilder unresolved();

  com.atlassian.jira.jql.builder.ConditionBuilder resolution();

  com.atlassian.jira.jql.builder.JqlClauseBuilder status(java.lang.String... p0);

  com.atlassian.jira.jql.builder.ConditionBuilder status();

  com.atlassian.jira.jql.builder.JqlClauseBuilder statusCategory(java.lang.String... p0);

  com.atlassian.jira.jql.builder.ConditionBuilder statusCategory();

  com.atlassian.jira.jql.builder.JqlClauseBuilder issueType(java.lang.String... p0);

  com.atlassian.jira.jql.builder.JqlClauseBuilder issueTypeIsStandard();

  com.atlassian.jira.jql.builder.JqlClauseBuilder issueTypeIsSubtask();

  com.atlassian.jira.jql.builder.ConditionBuilder issueType();

  com.atlassian.jira.jql.builder.JqlClauseBuilder description(java.lang.String p0);

  com.atlassian.jira.jql.builder.JqlClauseBuilder descriptionIsEmpty();

  com.atlassian.jira.jql.builder.ConditionBuilder description();

  com.atlassian.jira.jql.builder.JqlClauseBuilder summary(java.lang.String p0);

  com.atlassian.jira.jql.builder.ConditionBuilder summary();

  com.atlassian.jira.jql.builder.JqlClauseBuilder environment(java.lang.String p0);

  com.atlassian.jira.jql.builder.JqlClauseBuilder environmentIsEmpty();

  com.atlassian.jira.jql.builder.ConditionBuilder environment();

  com.atlassian.jira.jql.builder.JqlClauseBuilder comment(java.lang.String p0);

  com.atlassian.jira.jql.builder.ConditionBuilder comment();

  com.atlassian.jira.jql.builder.JqlClauseBuilder project(java.lang.String... p0);

  com.atlassian.jira.jql.builder.JqlClauseBuilder project(java.lang.Long... p0);

  com.atlassian.jira.jql.builder.ConditionBuilder project();

  com.atlassian.jira.jql.builder.JqlClauseBuilder category(java.lang.String... p0);

  com.atlassian.jira.jql.builder.ConditionBuilder category();

  com.atlassian.jira.jql.builder.JqlClauseBuilder createdAfter(java.util.Date p0);

  com.atlassian.jira.jql.builder.JqlClauseBuilder createdAfter(java.lang.String p0);

  com.atlassian.jira.jql.builder.JqlClauseBuilder createdBetween(
      java.util.Date p0, java.util.Date p1);

  com.atlassian.jira.jql.builder.JqlClauseBuilder createdBetween(
      java.lang.String p0, java.lang.String p1);

  com.atlassian.jira.jql.builder.ConditionBuilder created();

  com.atlassian.jira.jql.builder.JqlClauseBuilder updatedAfter(java.util.Date p0);

  com.atlassian.jira.jql.builder.JqlClauseBuilder updatedAfter(java.lang.String p0);

  com.atlassian.jira.jql.builder.JqlClauseBuilder updatedBetween(
      java.util.Date p0, java.util.Date p1);

  com.atlassian.jira.jql.builder.JqlClauseBuilder updatedBetween(
      java.lang.String p0, java.lang.String p1);

  com.atlassian.jira.jql.builder.ConditionBuilder updated();

  com.atlassian.jira.jql.builder.JqlClauseBuilder dueAfter(java.util.Date p0);

  com.atlassian.jira.jql.builder.JqlClauseBuilder dueAfter(java.lang.String p0);

  com.atlassian.jira.jql.builder.JqlClauseBuilder dueBetween(java.util.Date p0, java.util.Date p1);

  com.atlassian.jira.jql.builder.JqlClauseBuilder dueBetween(
      java.lang.String p0, java.lang.String p1);

  com.atlassian.jira.jql.builder.ConditionBuilder due();

  com.atlassian.jira.jql.builder.JqlClauseBuilder lastViewedAfter(java.util.Date p0);

  com.atlassian.jira.jql.builder.JqlClauseBuilder lastViewedAfter(java.lang.String p0);

  com.atlassian.jira.jql.builder.JqlClauseBuilder lastViewedBetween(
      java.util.Date p0, java.util.Date p1);

  com.atlassian.jira.jql.builder.JqlClauseBuilder lastViewedBetween(
      java.lang.String p0, java.lang.String p1);

  com.atlassian.jira.jql.builder.ConditionBuilder lastViewed();

  com.atlassian.jira.jql.builder.JqlClauseBuilder resolutionDateAfter(java.util.Date p0);

  com.atlassian.jira.jql.builder.JqlClauseBuilder resolutionDateAfter(java.lang.String p0);

  com.atlassian.jira.jql.builder.JqlClauseBuilder resolutionDateBetween(
      java.util.Date p0, java.util.Date p1);

  com.atlassian.jira.jql.builder.JqlClauseBuilder resolutionDateBetween(
      java.lang.String p0, java.lang.String p1);

  com.atlassian.jira.jql.builder.ConditionBuilder resolutionDate();

  com.atlassian.jira.jql.builder.JqlClauseBuilder reporterUser(java.lang.String p0);

  com.atlassian.jira.jql.builder.JqlClauseBuilder reporterInGroup(java.lang.String p0);

  com.atlassian.jira.jql.builder.JqlClauseBuilder reporterIsCurrentUser();

  com.atlassian.jira.jql.builder.JqlClauseBuilder reporterIsEmpty();

  com.atlassian.jira.jql.builder.ConditionBuilder reporter();

  com.atlassian.jira.jql.builder.JqlClauseBuilder assigneeUser(java.lang.String p0);

  com.atlassian.jira.jql.builder.JqlClauseBuilder assigneeInGroup(java.lang.String p0);

  com.atlassian.jira.jql.builder.JqlClauseBuilder assigneeIsCurrentUser();

  com.atlassian.jira.jql.builder.JqlClauseBuilder assigneeIsEmpty();

  com.atlassian.jira.jql.builder.ConditionBuilder assignee();

  com.atlassian.jira.jql.builder.JqlClauseBuilder component(java.lang.String... p0);

  com.atlassian.jira.jql.builder.JqlClauseBuilder component(java.lang.Long... p0);

  com.atlassian.jira.jql.builder.JqlClauseBuilder componentIsEmpty();

  com.atlassian.jira.jql.builder.ConditionBuilder component();

  com.atlassian.jira.jql.builder.JqlClauseBuilder labels(java.lang.String... p0);

  com.atlassian.jira.jql.builder.JqlClauseBuilder labelsIsEmpty();

  com.atlassian.jira.jql.builder.ConditionBuilder labels();

  com.atlassian.jira.jql.builder.JqlClauseBuilder issue(java.lang.String... p0);

  com.atlassian.jira.jql.builder.JqlClauseBuilder issueInHistory();

  com.atlassian.jira.jql.builder.JqlClauseBuilder issueInWatchedIssues();

  com.atlassian.jira.jql.builder.JqlClauseBuilder issueInVotedIssues();

  com.atlassian.jira.jql.builder.ConditionBuilder issue();

  com.atlassian.jira.jql.builder.JqlClauseBuilder issueParent(java.lang.String... p0);

  com.atlassian.jira.jql.builder.ConditionBuilder issueParent();

  com.atlassian.jira.jql.builder.ConditionBuilder currentEstimate();

  com.atlassian.jira.jql.builder.ConditionBuilder originalEstimate();

  com.atlassian.jira.jql.builder.ConditionBuilder timeSpent();

  com.atlassian.jira.jql.builder.ConditionBuilder workRatio();

  com.atlassian.jira.jql.builder.JqlClauseBuilder level(java.lang.String... p0);

  com.atlassian.jira.jql.builder.ConditionBuilder level();

  com.atlassian.jira.jql.builder.JqlClauseBuilder savedFilter(java.lang.String... p0);

  com.atlassian.jira.jql.builder.ConditionBuilder savedFilter();

  com.atlassian.jira.jql.builder.ConditionBuilder votes();

  com.atlassian.jira.jql.builder.JqlClauseBuilder voterUser(java.lang.String p0);

  com.atlassian.jira.jql.builder.JqlClauseBuilder voterInGroup(java.lang.String p0);

  com.atlassian.jira.jql.builder.JqlClauseBuilder voterIsCurrentUser();

  com.atlassian.jira.jql.builder.JqlClauseBuilder voterIsEmpty();

  com.atlassian.jira.jql.builder.ConditionBuilder voter();

  com.atlassian.jira.jql.builder.ConditionBuilder watches();

  com.atlassian.jira.jql.builder.JqlClauseBuilder watcherUser(java.lang.String p0);

  com.atlassian.jira.jql.builder.JqlClauseBuilder attachmentsExists(boolean p0);

  com.atlassian.jira.jql.builder.JqlClauseBuilder watcherInGroup(java.lang.String p0);

  com.atlassian.jira.jql.builder.JqlClauseBuilder watcherIsCurrentUser();

  com.atlassian.jira.jql.builder.JqlClauseBuilder watcherIsEmpty();

  com.atlassian.jira.jql.builder.ConditionBuilder watcher();

  com.atlassian.jira.jql.builder.ConditionBuilder field(java.lang.String p0);

  com.atlassian.jira.jql.builder.ConditionBuilder customField(java.lang.Long p0);

  com.atlassian.jira.jql.builder.JqlClauseBuilder addClause(com.atlassian.query.clause.Clause p0);

  com.atlassian.jira.jql.builder.JqlClauseBuilder addDateCondition(
      java.lang.String p0, com.atlassian.query.operator.Operator p1, java.util.Date p2);

  com.atlassian.jira.jql.builder.JqlClauseBuilder addDateCondition(
      java.lang.String p0, java.util.Date... p1);

  com.atlassian.jira.jql.builder.JqlClauseBuilder addDateCondition(
      java.lang.String p0, com.atlassian.query.operator.Operator p1, java.util.Date... p2);

  com.atlassian.jira.jql.builder.JqlClauseBuilder addDateCondition(
      java.lang.String p0, java.util.Collection<java.util.Date> p1);

  com.atlassian.jira.jql.builder.JqlClauseBuilder addDateCondition(
      java.lang.String p0,
      com.atlassian.query.operator.Operator p1,
      java.util.Collection<java.util.Date> p2);

  com.atlassian.jira.jql.builder.JqlClauseBuilder addDateRangeCondition(
      java.lang.String p0, java.util.Date p1, java.util.Date p2);

  com.atlassian.jira.jql.builder.JqlClauseBuilder addFunctionCondition(
      java.lang.String p0, java.lang.String p1);

  com.atlassian.jira.jql.builder.JqlClauseBuilder addFunctionCondition(
      java.lang.String p0, java.lang.String p1, java.lang.String... p2);

  com.atlassian.jira.jql.builder.JqlClauseBuilder addFunctionCondition(
      java.lang.String p0, java.lang.String p1, java.util.Collection<java.lang.String> p2);

  com.atlassian.jira.jql.builder.JqlClauseBuilder addFunctionCondition(
      java.lang.String p0, com.atlassian.query.operator.Operator p1, java.lang.String p2);

  com.atlassian.jira.jql.builder.JqlClauseBuilder addFunctionCondition(
      java.lang.String p0,
      com.atlassian.query.operator.Operator p1,
      java.lang.String p2,
      java.lang.String... p3);

  com.atlassian.jira.jql.builder.JqlClauseBuilder addFunctionCondition(
      java.lang.String p0,
      com.atlassian.query.operator.Operator p1,
      java.lang.String p2,
      java.util.Collection<java.lang.String> p3);

  com.atlassian.jira.jql.builder.JqlClauseBuilder addStringCondition(
      java.lang.String p0, java.lang.String p1);

  com.atlassian.jira.jql.builder.JqlClauseBuilder addStringCondition(
      java.lang.String p0, java.lang.String... p1);

  com.atlassian.jira.jql.builder.JqlClauseBuilder addStringCondition(
      java.lang.String p0, java.util.Collection<java.lang.String> p1);

  com.atlassian.jira.jql.builder.JqlClauseBuilder addFieldReferenceCondition(
      com.atlassian.jira.jql.builder.JqlFieldReference p0,
      java.util.Collection<java.lang.String> p1);

  com.atlassian.jira.jql.builder.JqlClauseBuilder addStringCondition(
      java.lang.String p0, com.atlassian.query.operator.Operator p1, java.lang.String p2);

  com.atlassian.jira.jql.builder.JqlClauseBuilder addStringCondition(
      java.lang.String p0, com.atlassian.query.operator.Operator p1, java.lang.String... p2);

  com.atlassian.jira.jql.builder.JqlClauseBuilder addStringCondition(
      java.lang.String p0,
      com.atlassian.query.operator.Operator p1,
      java.util.Collection<java.lang.String> p2);

  com.atlassian.jira.jql.builder.JqlClauseBuilder addStringRangeCondition(
      java.lang.String p0, java.lang.String p1, java.lang.String p2);

  com.atlassian.jira.jql.builder.JqlClauseBuilder addNumberCondition(
      java.lang.String p0, java.lang.Long p1);

  com.atlassian.jira.jql.builder.JqlClauseBuilder addNumberCondition(
      java.lang.String p0, java.lang.Long... p1);

  com.atlassian.jira.jql.builder.JqlClauseBuilder addNumberCondition(
      java.lang.String p0, java.util.Collection<java.lang.Long> p1);

  com.atlassian.jira.jql.builder.JqlClauseBuilder addNumberCondition(
      java.lang.String p0, com.atlassian.query.operator.Operator p1, java.lang.Long p2);

  com.atlassian.jira.jql.builder.JqlClauseBuilder addNumberCondition(
      java.lang.String p0, com.atlassian.query.operator.Operator p1, java.lang.Long... p2);

  com.atlassian.jira.jql.builder.JqlClauseBuilder addNumberCondition(
      java.lang.String p0,
      com.atlassian.query.operator.Operator p1,
      java.util.Collection<java.lang.Long> p2);

  com.atlassian.jira.jql.builder.JqlClauseBuilder addNumberRangeCondition(
      java.lang.String p0, java.lang.Long p1, java.lang.Long p2);

  com.atlassian.jira.jql.builder.ConditionBuilder addCondition(java.lang.String p0);

  com.atlassian.jira.jql.builder.JqlClauseBuilder addCondition(
      java.lang.String p0, com.atlassian.query.operand.Operand p1);

  com.atlassian.jira.jql.builder.JqlClauseBuilder addCondition(
      java.lang.String p0, com.atlassian.query.operand.Operand... p1);

  com.atlassian.jira.jql.builder.JqlClauseBuilder addCondition(
      java.lang.String p0, java.util.Collection<? extends com.atlassian.query.operand.Operand> p1);

  com.atlassian.jira.jql.builder.JqlClauseBuilder addCondition(
      java.lang.String p0,
      com.atlassian.query.operator.Operator p1,
      com.atlassian.query.operand.Operand p2);

  com.atlassian.jira.jql.builder.JqlClauseBuilder addCondition(
      java.lang.String p0,
      com.atlassian.query.operator.Operator p1,
      com.atlassian.query.operand.Operand... p2);

  com.atlassian.jira.jql.builder.JqlClauseBuilder addCondition(
      java.lang.String p0,
      com.atlassian.query.operator.Operator p1,
      java.util.Collection<? extends com.atlassian.query.operand.Operand> p2);

  com.atlassian.jira.jql.builder.JqlClauseBuilder addRangeCondition(
      java.lang.String p0,
      com.atlassian.query.operand.Operand p1,
      com.atlassian.query.operand.Operand p2);

  com.atlassian.jira.jql.builder.JqlClauseBuilder addEmptyCondition(java.lang.String p0);

  com.atlassian.query.clause.Clause buildClause();
}
