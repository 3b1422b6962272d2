package com.atlassian.jira.plugin.jql.function;

import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import java.util.List;

public interface JqlFunction {
  void init(JqlFunctionModuleDescriptor p0);

  MessageSet validate(ApplicationUser p0, FunctionOperand p1, TerminalClause p2);

  List<QueryLiteral> getValues(QueryCreationContext p0, FunctionOperand p1, TerminalClause p2);

  boolean isList();

  int getMinimumNumberOfExpectedArguments();

  String getFunctionName();

  JiraDataType getDataType();
}
