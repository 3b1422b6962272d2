package com.atlassian.jira.jql.builder;

import com.atlassian.query.operand.Operand;
import java.util.Collection;
import java.util.Date;

public interface ConditionBuilder {
  ValueBuilder eq();

  JqlClauseBuilder eq(String p0);

  JqlClauseBuilder eq(Long p0);

  JqlClauseBuilder eq(Date p0);

  JqlClauseBuilder eq(Operand p0);

  JqlClauseBuilder eqEmpty();

  JqlClauseBuilder eqFunc(String p0);

  JqlClauseBuilder eqFunc(String p0, String... p1);

  JqlClauseBuilder eqFunc(String p0, Collection<String> p1);

  ValueBuilder notEq();

  JqlClauseBuilder notEq(String p0);

  JqlClauseBuilder notEq(Long p0);

  JqlClauseBuilder notEq(Operand p0);

  JqlClauseBuilder notEq(Date p0);

  JqlClauseBuilder notEqEmpty();

  JqlClauseBuilder notEqFunc(String p0);

  JqlClauseBuilder notEqFunc(String p0, String... p1);

  JqlClauseBuilder notEqFunc(String p0, Collection<String> p1);

  ValueBuilder like();

  JqlClauseBuilder like(String p0);

  JqlClauseBuilder like(Long p0);

  JqlClauseBuilder like(Operand p0);

  JqlClauseBuilder like(Date p0);

  JqlClauseBuilder likeFunc(String p0);

  JqlClauseBuilder likeFunc(String p0, String... p1);

  JqlClauseBuilder likeFunc(String p0, Collection<String> p1);

  ValueBuilder notLike();

  JqlClauseBuilder notLike(String p0);

  JqlClauseBuilder notLike(Long p0);

  JqlClauseBuilder notLike(Operand p0);

  JqlClauseBuilder notLike(Date p0);

  JqlClauseBuilder notLikeFunc(String p0);

  JqlClauseBuilder notLikeFunc(String p0, String... p1);

  JqlClauseBuilder notLikeFunc(String p0, Collection<String> p1);

  ValueBuilder is();

  JqlClauseBuilder isEmpty();

  ValueBuilder isNot();

  JqlClauseBuilder isNotEmpty();

  ValueBuilder lt();

  JqlClauseBuilder lt(String p0);

  JqlClauseBuilder lt(Long p0);

  JqlClauseBuilder lt(Operand p0);

  JqlClauseBuilder lt(Date p0);

  JqlClauseBuilder ltFunc(String p0);

  JqlClauseBuilder ltFunc(String p0, String... p1);

  JqlClauseBuilder ltFunc(String p0, Collection<String> p1);

  ValueBuilder ltEq();

  JqlClauseBuilder ltEq(String p0);

  JqlClauseBuilder ltEq(Long p0);

  JqlClauseBuilder ltEq(Operand p0);

  JqlClauseBuilder ltEq(Date p0);

  JqlClauseBuilder ltEqFunc(String p0);

  JqlClauseBuilder ltEqFunc(String p0, String... p1);

  JqlClauseBuilder ltEqFunc(String p0, Collection<String> p1);

  ValueBuilder gt();

  JqlClauseBuilder gt(String p0);

  JqlClauseBuilder gt(Long p0);

  JqlClauseBuilder gt(Operand p0);

  JqlClauseBuilder gt(Date p0);

  JqlClauseBuilder gtFunc(String p0);

  JqlClauseBuilder gtFunc(String p0, String... p1);

  JqlClauseBuilder gtFunc(String p0, Collection<String> p1);

  ValueBuilder gtEq();

  JqlClauseBuilder gtEq(String p0);

  JqlClauseBuilder gtEq(Long p0);

  JqlClauseBuilder gtEq(Operand p0);

  JqlClauseBuilder gtEq(Date p0);

  JqlClauseBuilder gtEqFunc(String p0);

  JqlClauseBuilder gtEqFunc(String p0, String... p1);

  JqlClauseBuilder gtEqFunc(String p0, Collection<String> p1);

  ValueBuilder in();

  JqlClauseBuilder in(String... p0);

  JqlClauseBuilder inStrings(Collection<String> p0);

  JqlClauseBuilder in(Long... p0);

  JqlClauseBuilder inNumbers(Collection<Long> p0);

  JqlClauseBuilder in(Operand... p0);

  JqlClauseBuilder inOperands(Collection<Operand> p0);

  JqlClauseBuilder in(Date... p0);

  JqlClauseBuilder inDates(Collection<Date> p0);

  JqlClauseBuilder inFunc(String p0);

  JqlClauseBuilder inFunc(String p0, String... p1);

  JqlClauseBuilder inFunc(String p0, Collection<String> p1);

  ValueBuilder notIn();

  JqlClauseBuilder notIn(String... p0);

  JqlClauseBuilder notInStrings(Collection<String> p0);

  JqlClauseBuilder notIn(Long... p0);

  JqlClauseBuilder notInNumbers(Collection<Long> p0);

  JqlClauseBuilder notIn(Operand... p0);

  JqlClauseBuilder notIn(Date... p0);

  JqlClauseBuilder notInDates(Collection<Date> p0);

  JqlClauseBuilder notInOperands(Collection<Operand> p0);

  JqlClauseBuilder notInFunc(String p0);

  JqlClauseBuilder notInFunc(String p0, String... p1);

  JqlClauseBuilder notInFunc(String p0, Collection<String> p1);

  JqlClauseBuilder range(Date p0, Date p1);

  JqlClauseBuilder range(String p0, String p1);

  JqlClauseBuilder range(Long p0, Long p1);

  JqlClauseBuilder range(Operand p0, Operand p1);
}
