package com.atlassian.query.operand;

import com.atlassian.jira.jql.operand.QueryLiteral;
import java.util.Collection;
import java.util.List;

public final class MultiValueOperand implements Operand {
  public static final String OPERAND_NAME = "MultiValueOperand";

  public static MultiValueOperand ofQueryLiterals(Collection<QueryLiteral> p0) {
    throw new UnsupportedOperationException("signature only: MultiValueOperand.ofQueryLiterals");
  }

  public MultiValueOperand(String... p0) {
    throw new UnsupportedOperationException("signature only: new MultiValueOperand");
  }

  public MultiValueOperand(List<Long> p0) {
    throw new UnsupportedOperationException("signature only: new MultiValueOperand");
  }

  public MultiValueOperand(Long... p0) {
    throw new UnsupportedOperationException("signature only: new MultiValueOperand");
  }

  public MultiValueOperand(Operand... p0) {
    throw new UnsupportedOperationException("signature only: new MultiValueOperand");
  }

  public MultiValueOperand(QueryLiteral... p0) {
    throw new UnsupportedOperationException("signature only: new MultiValueOperand");
  }

  public MultiValueOperand(Collection<? extends Operand> p0) {
    throw new UnsupportedOperationException("signature only: new MultiValueOperand");
  }

  public List<Operand> getValues() {
    throw new UnsupportedOperationException("signature only: MultiValueOperand.getValues");
  }

  public String getName() {
    throw new UnsupportedOperationException("signature only: MultiValueOperand.getName");
  }

  public String getDisplayString() {
    throw new UnsupportedOperationException("signature only: MultiValueOperand.getDisplayString");
  }

  public <R> R accept(OperandVisitor<R> p0) {
    throw new UnsupportedOperationException("signature only: MultiValueOperand.accept");
  }

  public boolean equals(Object p0) {
    throw new UnsupportedOperationException("signature only: MultiValueOperand.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: MultiValueOperand.hashCode");
  }
}
