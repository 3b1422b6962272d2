package com.atlassian.jira.issue.fields.option;

public abstract class AbstractOption
    implements com.atlassian.jira.issue.fields.option.Option, java.lang.Comparable {
  public AbstractOption() {
    throw new UnsupportedOperationException("signature only: new AbstractOption");
  }

  public java.lang.String getImagePath() {
    throw new UnsupportedOperationException("signature only: AbstractOption.getImagePath");
  }

  public java.lang.String getImagePathHtml() {
    throw new UnsupportedOperationException("signature only: AbstractOption.getImagePathHtml");
  }

  public java.lang.String getCssClass() {
    throw new UnsupportedOperationException("signature only: AbstractOption.getCssClass");
  }

  public java.util.List getChildOptions() {
    throw new UnsupportedOperationException("signature only: AbstractOption.getChildOptions");
  }

  public boolean equals(java.lang.Object p0) {
    throw new UnsupportedOperationException("signature only: AbstractOption.equals");
  }

  public int compareTo(java.lang.Object p0) {
    throw new UnsupportedOperationException("signature only: AbstractOption.compareTo");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: AbstractOption.hashCode");
  }
}
