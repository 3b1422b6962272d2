package com.atlassian.jira.jql.builder;

import com.atlassian.query.Query;
import com.atlassian.query.clause.Clause;
import com.atlassian.query.operand.Operand;
import com.atlassian.query.operator.Operator;
import java.util.Collection;
import java.util.Date;

public interface JqlClauseBuilder {
  JqlQueryBuilder endWhere();

  Query buildQuery();

  JqlClauseBuilder clear();

  JqlClauseBuilder defaultAnd();

  JqlClauseBuilder defaultOr();

  JqlClauseBuilder defaultNone();

  JqlClauseBuilder and();

  JqlClauseBuilder or();

  JqlClauseBuilder not();

  JqlClauseBuilder sub();

  JqlClauseBuilder endsub();

  JqlClauseBuilder affectedVersion(String p0);

  JqlClauseBuilder affectedVersion(String... p0);

  JqlClauseBuilder affectedVersionIsEmpty();

  ConditionBuilder affectedVersion();

  JqlClauseBuilder fixVersion(String p0);

  JqlClauseBuilder fixVersion(String... p0);

  JqlClauseBuilder fixVersion(Long p0);

  JqlClauseBuilder fixVersion(Long... p0);

  JqlClauseBuilder fixVersionIsEmpty();

  ConditionBuilder fixVersion();

  JqlClauseBuilder priority(String... p0);

  ConditionBuilder priority();

  JqlClauseBuilder resolution(String... p0);

  JqlClauseBuilder unresolved();

  ConditionBuilder resolution();

  JqlClauseBuilder status(String... p0);

  ConditionBuilder status();

  JqlClauseBuilder statusCategory(String... p0);

  ConditionBuilder statusCategory();

  JqlClauseBuilder issueType(String... p0);

  JqlClauseBuilder issueTypeIsStandard();

  JqlClauseBuilder issueTypeIsSubtask();

  ConditionBuilder issueType();

  JqlClauseBuilder description(String p0);

  JqlClauseBuilder descriptionIsEmpty();

  ConditionBuilder description();

  JqlClauseBuilder summary(String p0);

  ConditionBuilder summary();

  JqlClauseBuilder environment(String p0);

  JqlClauseBuilder environmentIsEmpty();

  ConditionBuilder environment();

  JqlClauseBuilder comment(String p0);

  ConditionBuilder comment();

  JqlClauseBuilder project(String... p0);

  JqlClauseBuilder project(Long... p0);

  ConditionBuilder project();

  JqlClauseBuilder category(String... p0);

  ConditionBuilder category();

  JqlClauseBuilder createdAfter(Date p0);

  JqlClauseBuilder createdAfter(String p0);

  JqlClauseBuilder createdBetween(Date p0, Date p1);

  JqlClauseBuilder createdBetween(String p0, String p1);

  ConditionBuilder created();

  JqlClauseBuilder updatedAfter(Date p0);

  JqlClauseBuilder updatedAfter(String p0);

  JqlClauseBuilder updatedBetween(Date p0, Date p1);

  JqlClauseBuilder updatedBetween(String p0, String p1);

  ConditionBuilder updated();

  JqlClauseBuilder dueAfter(Date p0);

  JqlClauseBuilder dueAfter(String p0);

  JqlClauseBuilder dueBetween(Date p0, Date p1);

  JqlClauseBuilder dueBetween(String p0, String p1);

  ConditionBuilder due();

  JqlClauseBuilder lastViewedAfter(Date p0);

  JqlClauseBuilder lastViewedAfter(String p0);

  JqlClauseBuilder lastViewedBetween(Date p0, Date p1);

  JqlClauseBuilder lastViewedBetween(String p0, String p1);

  ConditionBuilder lastViewed();

  JqlClauseBuilder resolutionDateAfter(Date p0);

  JqlClauseBuilder resolutionDateAfter(String p0);

  JqlClauseBuilder resolutionDateBetween(Date p0, Date p1);

  JqlClauseBuilder resolutionDateBetween(String p0, String p1);

  ConditionBuilder resolutionDate();

  JqlClauseBuilder reporterUser(String p0);

  JqlClauseBuilder reporterInGroup(String p0);

  JqlClauseBuilder reporterIsCurrentUser();

  JqlClauseBuilder reporterIsEmpty();

  ConditionBuilder reporter();

  JqlClauseBuilder assigneeUser(String p0);

  JqlClauseBuilder assigneeInGroup(String p0);

  JqlClauseBuilder assigneeIsCurrentUser();

  JqlClauseBuilder assigneeIsEmpty();

  ConditionBuilder assignee();

  JqlClauseBuilder component(String... p0);

  JqlClauseBuilder component(Long... p0);

  JqlClauseBuilder componentIsEmpty();

  ConditionBuilder component();

  JqlClauseBuilder labels(String... p0);

  JqlClauseBuilder labelsIsEmpty();

  ConditionBuilder labels();

  JqlClauseBuilder issue(String... p0);

  JqlClauseBuilder issueInHistory();

  JqlClauseBuilder issueInWatchedIssues();

  JqlClauseBuilder issueInVotedIssues();

  ConditionBuilder issue();

  JqlClauseBuilder issueParent(String... p0);

  ConditionBuilder issueParent();

  ConditionBuilder currentEstimate();

  ConditionBuilder originalEstimate();

  ConditionBuilder timeSpent();

  ConditionBuilder workRatio();

  JqlClauseBuilder level(String... p0);

  ConditionBuilder level();

  JqlClauseBuilder savedFilter(String... p0);

  ConditionBuilder savedFilter();

  ConditionBuilder votes();

  JqlClauseBuilder voterUser(String p0);

  JqlClauseBuilder voterInGroup(String p0);

  JqlClauseBuilder voterIsCurrentUser();

  JqlClauseBuilder voterIsEmpty();

  ConditionBuilder voter();

  ConditionBuilder watches();

  JqlClauseBuilder watcherUser(String p0);

  JqlClauseBuilder attachmentsExists(boolean p0);

  JqlClauseBuilder watcherInGroup(String p0);

  JqlClauseBuilder watcherIsCurrentUser();

  JqlClauseBuilder watcherIsEmpty();

  ConditionBuilder watcher();

  ConditionBuilder field(String p0);

  ConditionBuilder customField(Long p0);

  JqlClauseBuilder addClause(Clause p0);

  JqlClauseBuilder addDateCondition(String p0, Operator p1, Date p2);

  JqlClauseBuilder addDateCondition(String p0, Date... p1);

  JqlClauseBuilder addDateCondition(String p0, Operator p1, Date... p2);

  JqlClauseBuilder addDateCondition(String p0, Collection<Date> p1);

  JqlClauseBuilder addDateCondition(String p0, Operator p1, Collection<Date> p2);

  JqlClauseBuilder addDateRangeCondition(String p0, Date p1, Date p2);

  JqlClauseBuilder addFunctionCondition(String p0, String p1);

  JqlClauseBuilder addFunctionCondition(String p0, String p1, String... p2);

  JqlClauseBuilder addFunctionCondition(String p0, String p1, Collection<String> p2);

  JqlClauseBuilder addFunctionCondition(String p0, Operator p1, String p2);

  JqlClauseBuilder addFunctionCondition(String p0, Operator p1, String p2, String... p3);

  JqlClauseBuilder addFunctionCondition(String p0, Operator p1, String p2, Collection<String> p3);

  JqlClauseBuilder addStringCondition(String p0, String p1);

  JqlClauseBuilder addStringCondition(String p0, String... p1);

  JqlClauseBuilder addStringCondition(String p0, Collection<String> p1);

  JqlClauseBuilder addFieldReferenceCondition(JqlFieldReference p0, Collection<String> p1);

  JqlClauseBuilder addStringCondition(String p0, Operator p1, String p2);

  JqlClauseBuilder addStringCondition(String p0, Operator p1, String... p2);

  JqlClauseBuilder addStringCondition(String p0, Operator p1, Collection<String> p2);

  JqlClauseBuilder addStringRangeCondition(String p0, String p1, String p2);

  JqlClauseBuilder addNumberCondition(String p0, Long p1);

  JqlClauseBuilder addNumberCondition(String p0, Long... p1);

  JqlClauseBuilder addNumberCondition(String p0, Collection<Long> p1);

  JqlClauseBuilder addNumberCondition(String p0, Operator p1, Long p2);

  JqlClauseBuilder addNumberCondition(String p0, Operator p1, Long... p2);

  JqlClauseBuilder addNumberCondition(String p0, Operator p1, Collection<Long> p2);

  JqlClauseBuilder addNumberRangeCondition(String p0, Long p1, Long p2);

  ConditionBuilder addCondition(String p0);

  JqlClauseBuilder addCondition(String p0, Operand p1);

  JqlClauseBuilder addCondition(String p0, Operand... p1);

  JqlClauseBuilder addCondition(String p0, Collection<? extends Operand> p1);

  JqlClauseBuilder addCondition(String p0, Operator p1, Operand p2);

  JqlClauseBuilder addCondition(String p0, Operator p1, Operand... p2);

  JqlClauseBuilder addCondition(String p0, Operator p1, Collection<? extends Operand> p2);

  JqlClauseBuilder addRangeCondition(String p0, Operand p1, Operand p2);

  JqlClauseBuilder addEmptyCondition(String p0);

  Clause buildClause();
}
