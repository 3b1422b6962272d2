package com.atlassian.jira.plugin.jql.function;

public interface JqlFunction {
  void init(com.atlassian.jira.plugin.jql.function.JqlFunctionModuleDescriptor p0);

  com.atlassian.jira.util.MessageSet validate(
      com.atlassian.jira.user.ApplicationUser p0,
      com.atlassian.query.operand.FunctionOperand p1,
      com.atlassian.query.clause.TerminalClause p2);

  java.util.List<com.atlassian.jira.jql.operand.QueryLiteral> getValues(
      com.atlassian.jira.jql.query.QueryCreationContext p0,
      com.atlassian.query.operand.FunctionOperand p1,
      com.atlassian.query.clause.TerminalClause p2);

  boolean isList();

  int getMinimumNumberOfExpectedArguments();

  java.lang.String getFunctionName();

  com.atlassian.jira.JiraDataType getDataType();
}
