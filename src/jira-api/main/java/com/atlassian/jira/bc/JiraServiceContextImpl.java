package com.atlassian.jira.bc;

public class JiraServiceContextImpl implements com.atlassian.jira.bc.JiraServiceContext {
  public JiraServiceContextImpl(com.atlassian.jira.user.ApplicationUser p0) {
    throw new UnsupportedOperationException("signature only: new JiraServiceContextImpl");
  }

  public JiraServiceContextImpl(
      com.atlassian.jira.user.ApplicationUser p0, com.atlassian.jira.util.ErrorCollection p1) {
    throw new UnsupportedOperationException("signature only: new JiraServiceContextImpl");
  }

  public JiraServiceContextImpl(
      com.atlassian.jira.user.ApplicationUser p0,
      com.atlassian.jira.util.ErrorCollection p1,
      com.atlassian.jira.util.I18nHelper p2) {
    throw new UnsupportedOperationException("signature only: new JiraServiceContextImpl");
  }

  public com.atlassian.jira.util.ErrorCollection getErrorCollection() {
    throw new UnsupportedOperationException(
        "signature only: JiraServiceContextImpl.getErrorCollection");
  }

  public com.atlassian.jira.user.ApplicationUser getLoggedInUser() {
    throw new UnsupportedOperationException(
        "signature only: JiraServiceContextImpl.getLoggedInUser");
  }

  public com.atlassian.jira.user.ApplicationUser getLoggedInApplicationUser() {
    throw new UnsupportedOperationException(
        "signature only: JiraServiceContextImpl.getLoggedInApplicationUser");
  }

  public com.atlassian.jira.util.I18nHelper getI18nBean() {
    throw new UnsupportedOperationException("signature only: JiraServiceContextImpl.getI18nBean");
  }

  public boolean equals(java.lang.Object p0) {
    throw new UnsupportedOperationException("signature only: JiraServiceContextImpl.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: JiraServiceContextImpl.hashCode");
  }

  public java.lang.String toString() {
    throw new UnsupportedOperationException("signature only: JiraServiceContextImpl.toString");
  }
}
