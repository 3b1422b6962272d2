package com.atlassian.jira.plugin.jql.function;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.query.operand.FunctionOperand;

public interface ClauseSanitisingJqlFunction {
  FunctionOperand sanitiseOperand(ApplicationUser p0, FunctionOperand p1);
}
