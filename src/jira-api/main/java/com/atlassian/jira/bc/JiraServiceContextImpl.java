package com.atlassian.jira.bc;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.I18nHelper;

public class JiraServiceContextImpl implements JiraServiceContext {
  public JiraServiceContextImpl(ApplicationUser p0) {
    throw new UnsupportedOperationException("signature only: new JiraServiceContextImpl");
  }

  public JiraServiceContextImpl(ApplicationUser p0, ErrorCollection p1) {
    throw new UnsupportedOperationException("signature only: new JiraServiceContextImpl");
  }

  public JiraServiceContextImpl(ApplicationUser p0, ErrorCollection p1, I18nHelper p2) {
    throw new UnsupportedOperationException("signature only: new JiraServiceContextImpl");
  }

  public ErrorCollection getErrorCollection() {
    throw new UnsupportedOperationException(
        "signature only: JiraServiceContextImpl.getErrorCollection");
  }

  public ApplicationUser getLoggedInUser() {
    throw new UnsupportedOperationException(
        "signature only: JiraServiceContextImpl.getLoggedInUser");
  }

  public ApplicationUser getLoggedInApplicationUser() {
    throw new UnsupportedOperationException(
        "signature only: JiraServiceContextImpl.getLoggedInApplicationUser");
  }

  public I18nHelper getI18nBean() {
    throw new UnsupportedOperationException("signature only: JiraServiceContextImpl.getI18nBean");
  }

  public boolean equals(Object p0) {
    throw new UnsupportedOperationException("signature only: JiraServiceContextImpl.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: JiraServiceContextImpl.hashCode");
  }

  public String toString() {
    throw new UnsupportedOperationException("signature only: JiraServiceContextImpl.toString");
  }
}
