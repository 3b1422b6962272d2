package com.opensymphony.workflow;

import java.util.Map;

public class TypeResolver {
  protected Map conditions;
  protected Map functions;
  protected Map registers;
  protected Map validators;

  public TypeResolver() {
    throw new UnsupportedOperationException("signature only: new TypeResolver");
  }

  public Condition getCondition(String p0, Map p1) throws WorkflowException {
    throw new UnsupportedOperationException("signature only: TypeResolver.getCondition");
  }

  public FunctionProvider getFunction(String p0, Map p1) throws WorkflowException {
    throw new UnsupportedOperationException("signature only: TypeResolver.getFunction");
  }

  public Register getRegister(String p0, Map p1) throws WorkflowException {
    throw new UnsupportedOperationException("signature only: TypeResolver.getRegister");
  }

  public static void setResolver(TypeResolver p0) {
    throw new UnsupportedOperationException("signature only: TypeResolver.setResolver");
  }

  public static TypeResolver getResolver() {
    throw new UnsupportedOperationException("signature only: TypeResolver.getResolver");
  }

  public Validator getValidator(String p0, Map p1) throws WorkflowException {
    throw new UnsupportedOperationException("signature only: TypeResolver.getValidator");
  }

  protected Object loadObject(String p0) {
    throw new UnsupportedOperationException("signature only: TypeResolver.loadObject");
  }
}
