package com.atlassian.jira.jql.operand;

import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.clause.WasClause;
import com.atlassian.query.operand.FunctionOperand;
import com.atlassian.query.operand.Operand;
import java.util.List;

public interface JqlOperandResolver {
  MessageSet validate(ApplicationUser p0, Operand p1, WasClause p2);

  List<QueryLiteral> getValues(ApplicationUser p0, Operand p1, TerminalClause p2);

  List<QueryLiteral> getValues(QueryCreationContext p0, Operand p1, TerminalClause p2);

  MessageSet validate(ApplicationUser p0, Operand p1, TerminalClause p2);

  FunctionOperand sanitiseFunctionOperand(ApplicationUser p0, FunctionOperand p1);

  QueryLiteral getSingleValue(ApplicationUser p0, Operand p1, TerminalClause p2);

  boolean isEmptyOperand(Operand p0);

  boolean isFunctionOperand(Operand p0);

  boolean isListOperand(Operand p0);

  boolean isValidOperand(Operand p0);
}
