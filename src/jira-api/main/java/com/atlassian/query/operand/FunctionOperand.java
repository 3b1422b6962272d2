package com.atlassian.query.operand;

import java.util.Collection;
import java.util.List;

public class FunctionOperand implements Operand {
  public FunctionOperand(String p0) {
    throw new UnsupportedOperationException("signature only: new FunctionOperand");
  }

  public FunctionOperand(String p0, String... p1) {
    throw new UnsupportedOperationException("signature only: new FunctionOperand");
  }

  public FunctionOperand(String p0, Collection<String> p1) {
    throw new UnsupportedOperationException("signature only: new FunctionOperand");
  }

  public String getName() {
    throw new UnsupportedOperationException("signature only: FunctionOperand.getName");
  }

  public String getDisplayString() {
    throw new UnsupportedOperationException("signature only: FunctionOperand.getDisplayString");
  }

  public <R> R accept(OperandVisitor<R> p0) {
    throw new UnsupportedOperationException("signature only: FunctionOperand.accept");
  }

  public List<String> getArgs() {
    throw new UnsupportedOperationException("signature only: FunctionOperand.getArgs");
  }

  public boolean equals(Object p0) {
    throw new UnsupportedOperationException("signature only: FunctionOperand.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: FunctionOperand.hashCode");
  }
}
