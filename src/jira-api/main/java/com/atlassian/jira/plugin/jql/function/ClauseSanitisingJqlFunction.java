package com.atlassian.jira.plugin.jql.function;

public interface ClauseSanitisingJqlFunction {
  com.atlassian.query.operand.FunctionOperand sanitiseOperand(
      com.atlassian.jira.user.ApplicationUser p0, com.atlassian.query.operand.FunctionOperand p1);
}
