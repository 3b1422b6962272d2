package com.atlassian.jira.jql.operand;

public interface JqlOperandResolver {
  com.atlassian.jira.util.MessageSet validate(
      com.atlassian.jira.user.ApplicationUser p0,
      com.atlassian.query.operand.Operand p1,
      com.atlassian.query.clause.WasClause p2);

  java.util.List<com.atlassian.jira.jql.operand.QueryLiteral> getValues(
      com.atlassian.jira.user.ApplicationUser p0,
      com.atlassian.query.operand.Operand p1,
      com.atlassian.query.clause.TerminalClause p2);

  java.util.List<com.atlassian.jira.jql.operand.QueryLiteral> getValues(
      com.atlassian.jira.jql.query.QueryCreationContext p0,
      com.atlassian.query.operand.Operand p1,
      com.atlassian.query.clause.TerminalClause p2);

  com.atlassian.jira.util.MessageSet validate(
      com.atlassian.jira.user.ApplicationUser p0,
      com.atlassian.query.operand.Operand p1,
      com.atlassian.query.clause.TerminalClause p2);

  com.atlassian.query.operand.FunctionOperand sanitiseFunctionOperand(
      com.atlassian.jira.user.ApplicationUser p0, com.atlassian.query.operand.FunctionOperand p1);

  com.atlassian.jira.jql.operand.QueryLiteral getSingleValue(
      com.atlassian.jira.user.ApplicationUser p0,
      com.atlassian.query.operand.Operand p1,
      com.atlassian.query.clause.TerminalClause p2);

  boolean isEmptyOperand(com.atlassian.query.operand.Operand p0);

  boolean isFunctionOperand(com.atlassian.query.operand.Operand p0);

  boolean isListOperand(com.atlassian.query.operand.Operand p0);

  boolean isValidOperand(com.atlassian.query.operand.Operand p0);
}
