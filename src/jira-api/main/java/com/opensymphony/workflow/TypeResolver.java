package com.opensymphony.workflow;

public class TypeResolver {
  protected java.util.Map conditions;
  protected java.util.Map functions;
  protected java.util.Map registers;
  protected java.util.Map validators;

  public TypeResolver() {
    throw new UnsupportedOperationException("signature only: new TypeResolver");
  }

  public com.opensymphony.workflow.Condition getCondition(java.lang.String p0, java.util.Map p1)
      throws com.opensymphony.workflow.WorkflowException {
    throw new UnsupportedOperationException("signature only: TypeResolver.getCondition");
  }

  public com.opensymphony.workflow.FunctionProvider getFunction(
      java.lang.String p0, java.util.Map p1) throws com.opensymphony.workflow.WorkflowException {
    throw new UnsupportedOperationException("signature only: TypeResolver.getFunction");
  }

  public com.opensymphony.workflow.Register getRegister(java.lang.String p0, java.util.Map p1)
      throws com.opensymphony.workflow.WorkflowException {
    throw new UnsupportedOperationException("signature only: TypeResolver.getRegister");
  }

  public static void setResolver(com.opensymphony.workflow.TypeResolver p0) {
    throw new UnsupportedOperationException("signature only: TypeResolver.setResolver");
  }

  public static com.opensymphony.workflow.TypeResolver getResolver() {
    throw new UnsupportedOperationException("signature only: TypeResolver.getResolver");
  }

  public com.opensymphony.workflow.Validator getValidator(java.lang.String p0, java.util.Map p1)
      throws com.opensymphony.workflow.WorkflowException {
    throw new UnsupportedOperationException("signature only: TypeResolver.getValidator");
  }

  protected java.lang.Object loadObject(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: TypeResolver.loadObject");
  }
}
