package com.atlassian.jira.plugin.jql.function;

import com.atlassian.jira.util.I18nHelper;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.operand.FunctionOperand;

public abstract class AbstractJqlFunction implements JqlFunction {
  public AbstractJqlFunction() {
    throw new UnsupportedOperationException("signature only: new AbstractJqlFunction");
  }

  public void init(JqlFunctionModuleDescriptor p0) {
    throw new UnsupportedOperationException("signature only: AbstractJqlFunction.init");
  }

  public JqlFunctionModuleDescriptor getModuleDescriptor() {
    throw new UnsupportedOperationException(
        "signature only: AbstractJqlFunction.getModuleDescriptor");
  }

  protected MessageSet validateNumberOfArgs(FunctionOperand p0, int p1) {
    throw new UnsupportedOperationException(
        "signature only: AbstractJqlFunction.validateNumberOfArgs");
  }

  public String getFunctionName() {
    throw new UnsupportedOperationException("signature only: AbstractJqlFunction.getFunctionName");
  }

  public boolean isList() {
    throw new UnsupportedOperationException("signature only: AbstractJqlFunction.isList");
  }

  protected I18nHelper getI18n() {
    throw new UnsupportedOperationException("signature only: AbstractJqlFunction.getI18n");
  }
}
