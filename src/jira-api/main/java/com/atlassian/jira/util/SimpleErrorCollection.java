package com.atlassian.jira.util;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

public class SimpleErrorCollection implements ErrorCollection, Serializable {
  public SimpleErrorCollection() {
    throw new UnsupportedOperationException("signature only: new SimpleErrorCollection");
  }

  public SimpleErrorCollection(String p0, ErrorCollection.Reason p1) {
    throw new UnsupportedOperationException("signature only: new SimpleErrorCollection");
  }

  public SimpleErrorCollection(List<String> p0, Set<ErrorCollection.Reason> p1) {
    throw new UnsupportedOperationException("signature only: new SimpleErrorCollection");
  }

  public SimpleErrorCollection(ErrorCollection p0) {
    throw new UnsupportedOperationException("signature only: new SimpleErrorCollection");
  }

  public void addError(String p0, String p1) {
    throw new UnsupportedOperationException("signature only: SimpleErrorCollection.addError");
  }

  public void addErrorMessage(String p0) {
    throw new UnsupportedOperationException(
        "signature only: SimpleErrorCollection.addErrorMessage");
  }

  public Collection<String> getErrorMessages() {
    throw new UnsupportedOperationException(
        "signature only: SimpleErrorCollection.getErrorMessages");
  }

  public void setErrorMessages(Collection<String> p0) {
    throw new UnsupportedOperationException(
        "signature only: SimpleErrorCollection.setErrorMessages");
  }

  public Collection<String> getFlushedErrorMessages() {
    throw new UnsupportedOperationException(
        "signature only: SimpleErrorCollection.getFlushedErrorMessages");
  }

  public Map<String, String> getErrors() {
    throw new UnsupportedOperationException("signature only: SimpleErrorCollection.getErrors");
  }

  public void addErrorCollection(ErrorCollection p0) {
    throw new UnsupportedOperationException(
        "signature only: SimpleErrorCollection.addErrorCollection");
  }

  public void addErrorMessages(Collection<String> p0) {
    throw new UnsupportedOperationException(
        "signature only: SimpleErrorCollection.addErrorMessages");
  }

  public void addErrors(Map<String, String> p0) {
    throw new UnsupportedOperationException("signature only: SimpleErrorCollection.addErrors");
  }

  public boolean hasAnyErrors() {
    throw new UnsupportedOperationException("signature only: SimpleErrorCollection.hasAnyErrors");
  }

  public void addError(String p0, String p1, ErrorCollection.Reason p2) {
    throw new UnsupportedOperationException("signature only: SimpleErrorCollection.addError");
  }

  public void addErrorMessage(String p0, ErrorCollection.Reason p1) {
    throw new UnsupportedOperationException(
        "signature only: SimpleErrorCollection.addErrorMessage");
  }

  public void addReason(ErrorCollection.Reason p0) {
    throw new UnsupportedOperationException("signature only: SimpleErrorCollection.addReason");
  }

  public void addReasons(Set<ErrorCollection.Reason> p0) {
    throw new UnsupportedOperationException("signature only: SimpleErrorCollection.addReasons");
  }

  public void setReasons(Set<ErrorCollection.Reason> p0) {
    throw new UnsupportedOperationException("signature only: SimpleErrorCollection.setReasons");
  }

  public Set<ErrorCollection.Reason> getReasons() {
    throw new UnsupportedOperationException("signature only: SimpleErrorCollection.getReasons");
  }

  public String toString() {
    throw new UnsupportedOperationException("signature only: SimpleErrorCollection.toString");
  }

  public boolean equals(Object p0) {
    throw new UnsupportedOperationException("signature only: SimpleErrorCollection.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: SimpleErrorCollection.hashCode");
  }
}
