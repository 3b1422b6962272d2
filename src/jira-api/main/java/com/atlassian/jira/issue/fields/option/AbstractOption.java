package com.atlassian.jira.issue.fields.option;

import java.util.List;

public abstract class AbstractOption implements Option, Comparable {
  public AbstractOption() {
    throw new UnsupportedOperationException("signature only: new AbstractOption");
  }

  public String getImagePath() {
    throw new UnsupportedOperationException("signature only: AbstractOption.getImagePath");
  }

  public String getImagePathHtml() {
    throw new UnsupportedOperationException("signature only: AbstractOption.getImagePathHtml");
  }

  public String getCssClass() {
    throw new UnsupportedOperationException("signature only: AbstractOption.getCssClass");
  }

  public List getChildOptions() {
    throw new UnsupportedOperationException("signature only: AbstractOption.getChildOptions");
  }

  public boolean equals(Object p0) {
    throw new UnsupportedOperationException("signature only: AbstractOption.equals");
  }

  public int compareTo(Object p0) {
    throw new UnsupportedOperationException("signature only: AbstractOption.compareTo");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: AbstractOption.hashCode");
  }
}
