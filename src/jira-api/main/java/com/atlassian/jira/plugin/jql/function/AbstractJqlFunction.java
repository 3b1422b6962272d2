package com.atlassian.jira.plugin.jql.function;

public abstract class AbstractJqlFunction
    implements com.atlassian.jira.plugin.jql.function.JqlFunction {
  public AbstractJqlFunction() {
    throw new UnsupportedOperationException("signature only: new AbstractJqlFunction");
  }

  public void init(com.atlassian.jira.plugin.jql.function.JqlFunctionModuleDescriptor p0) {
    throw new UnsupportedOperationException("signature only: AbstractJqlFunction.init");
  }

  public com.atlassian.jira.plugin.jql.function.JqlFunctionModuleDescriptor getModuleDescriptor() {
    throw new UnsupportedOperationException(
        "signature only: AbstractJqlFunction.getModuleDescriptor");
  }

  protected com.atlassian.jira.util.MessageSet validateNumberOfArgs(
      com.atlassian.query.operand.FunctionOperand p0, int p1) {
    throw new UnsupportedOperationException(
        "signature only: AbstractJqlFunction.validateNumberOfArgs");
  }

  public java.lang.String getFunctionName() {
    throw new UnsupportedOperationException("signature only: AbstractJqlFunction.getFunctionName");
  }

  public boolean isList() {
    throw new UnsupportedOperationException("signature only: AbstractJqlFunction.isList");
  }

  protected com.atlassian.jira.util.I18nHelper getI18n() {
    throw new UnsupportedOperationException("signature only: AbstractJqlFunction.getI18n");
  }
}
