package com.atlassian.jira.action;

public abstract class JiraActionSupport extends webwork.action.ActionSupport
    implements webwork.action.CommandDriven, com.atlassian.jira.util.I18nHelper {
  protected JiraActionSupport() {
    throw new UnsupportedOperationException("signature only: new JiraActionSupport");
  }

  protected <T> T getComponentInstanceOfType(java.lang.Class<T> p0) {
    throw new UnsupportedOperationException(
        "signature only: JiraActionSupport.getComponentInstanceOfType");
  }

  public java.lang.String execute() throws java.lang.Exception {
    throw new UnsupportedOperationException("signature only: JiraActionSupport.execute");
  }

  public com.atlassian.jira.ofbiz.OfBizDelegator getOfBizDelegator() {
    throw new UnsupportedOperationException("signature only: JiraActionSupport.getOfBizDelegator");
  }

  public com.atlassian.jira.config.properties.ApplicationProperties getApplicationProperties() {
    throw new UnsupportedOperationException(
        "signature only: JiraActionSupport.getApplicationProperties");
  }

  public final java.lang.String getActionName() {
    throw new UnsupportedOperationException("signature only: JiraActionSupport.getActionName");
  }

  public java.lang.String getResult() {
    throw new UnsupportedOperationException("signature only: JiraActionSupport.getResult");
  }

  public void addErrorMessages(java.util.Collection<java.lang.String> p0) {
    throw new UnsupportedOperationException("signature only: JiraActionSupport.addErrorMessages");
  }

  public void addErrors(java.util.Map<java.lang.String, java.lang.String> p0) {
    throw new UnsupportedOperationException("signature only: JiraActionSupport.addErrors");
  }

  public boolean hasAnyErrors() {
    throw new UnsupportedOperationException("signature only: JiraActionSupport.hasAnyErrors");
  }

  public boolean isIndexing() {
    throw new UnsupportedOperationException("signature only: JiraActionSupport.isIndexing");
  }

  public void addIllegalArgumentException(
      java.lang.String p0, java.lang.IllegalArgumentException p1) {
    throw new UnsupportedOperationException(
        "signature only: JiraActionSupport.addIllegalArgumentException");
  }

  protected void removeKeyOrAddError(java.util.Map p0, java.lang.String p1, java.lang.String p2) {
    throw new UnsupportedOperationException(
        "signature only: JiraActionSupport.removeKeyOrAddError");
  }

  protected com.atlassian.jira.util.I18nHelper getI18nHelper() {
    throw new UnsupportedOperationException("signature only: JiraActionSupport.getI18nHelper");
  }

  public java.util.Set<java.lang.String> getKeysForPrefix(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: JiraActionSupport.getKeysForPrefix");
  }

  public java.util.ResourceBundle getDefaultResourceBundle() {
    throw new UnsupportedOperationException(
        "signature only: JiraActionSupport.getDefaultResourceBundle");
  }

  public java.util.ResourceBundle getResourceBundle() {
    throw new UnsupportedOperationException("signature only: JiraActionSupport.getResourceBundle");
  }

  public java.util.Locale getLocale() {
    throw new UnsupportedOperationException("signature only: JiraActionSupport.getLocale");
  }

  public java.lang.String getUnescapedText(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: JiraActionSupport.getUnescapedText");
  }

  public java.lang.String getUntransformedRawText(java.lang.String p0) {
    throw new UnsupportedOperationException(
        "signature only: JiraActionSupport.getUntransformedRawText");
  }

  public boolean isKeyDefined(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: JiraActionSupport.isKeyDefined");
  }

  public java.lang.String getText(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: JiraActionSupport.getText");
  }

  public java.lang.String getText(java.lang.String p0, java.lang.String p1) {
    throw new UnsupportedOperationException("signature only: JiraActionSupport.getText");
  }

  public java.lang.String getText(java.lang.String p0, java.lang.String p1, java.lang.String p2) {
    throw new UnsupportedOperationException("signature only: JiraActionSupport.getText");
  }

  public java.lang.String getText(
      java.lang.String p0, java.lang.String p1, java.lang.String p2, java.lang.String p3) {
    throw new UnsupportedOperationException("signature only: JiraActionSupport.getText");
  }

  public java.lang.String getText(
      java.lang.String p0,
      java.lang.String p1,
      java.lang.String p2,
      java.lang.String p3,
      java.lang.String p4) {
    throw new UnsupportedOperationException("signature only: JiraActionSupport.getText");
  }

  public java.lang.String getText(
      java.lang.String p0, java.lang.Object p1, java.lang.Object p2, java.lang.Object p3) {
    throw new UnsupportedOperationException("signature only: JiraActionSupport.getText");
  }

  public java.lang.String getText(
      java.lang.String p0,
      java.lang.Object p1,
      java.lang.Object p2,
      java.lang.Object p3,
      java.lang.Object p4) {
    throw new UnsupportedOperationException("signature only: JiraActionSupport.getText");
  }

  public java.lang.String getText(
      java.lang.String p0,
      java.lang.Object p1,
      java.lang.Object p2,
      java.lang.Object p3,
      java.lang.Object p4,
      java.lang.Object p5) {
    throw new UnsupportedOperationException("signature only: JiraActionSupport.getText");
  }

  public java.lang.String getText(
      java.lang.String p0,
      java.lang.Object p1,
      java.lang.Object p2,
      java.lang.Object p3,
      java.lang.Object p4,
      java.lang.Object p5,
      java.lang.Object p6) {
    throw new UnsupportedOperationException("signature only: JiraActionSupport.getText");
  }

  public java.lang.String getText(
      java.lang.String p0,
      java.lang.Object p1,
      java.lang.Object p2,
      java.lang.Object p3,
      java.lang.Object p4,
      java.lang.Object p5,
      java.lang.Object p6,
      java.lang.Object p7) {
    throw new UnsupportedOperationException("signature only: JiraActionSupport.getText");
  }

  public java.lang.String getText(
      java.lang.String p0,
      java.lang.String p1,
      java.lang.String p2,
      java.lang.String p3,
      java.lang.String p4,
      java.lang.String p5,
      java.lang.String p6,
      java.lang.String p7) {
    throw new UnsupportedOperationException("signature only: JiraActionSupport.getText");
  }

  public java.lang.String getText(
      java.lang.String p0,
      java.lang.Object p1,
      java.lang.Object p2,
      java.lang.Object p3,
      java.lang.Object p4,
      java.lang.Object p5,
      java.lang.Object p6,
      java.lang.Object p7,
      java.lang.Object p8) {
    throw new UnsupportedOperationException("signature only: JiraActionSupport.getText");
  }

  public java.lang.String getText(
      java.lang.String p0,
      java.lang.String p1,
      java.lang.String p2,
      java.lang.String p3,
      java.lang.String p4,
      java.lang.String p5,
      java.lang.String p6,
      java.lang.String p7,
      java.lang.String p8,
      java.lang.String p9) {
    throw new UnsupportedOperationException("signature only: JiraActionSupport.getText");
  }

  public java.lang.String getText(java.lang.String p0, java.lang.Object p1) {
    throw new UnsupportedOperationException("signature only: JiraActionSupport.getText");
  }
}
