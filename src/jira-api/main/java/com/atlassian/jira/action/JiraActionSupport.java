package com.atlassian.jira.action;

import com.atlassian.jira.config.properties.ApplicationProperties;
import com.atlassian.jira.ofbiz.OfBizDelegator;
import com.atlassian.jira.util.I18nHelper;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import webwork.action.ActionSupport;
import webwork.action.CommandDriven;

public abstract class JiraActionSupport extends ActionSupport implements CommandDriven, I18nHelper {
  protected JiraActionSupport() {
    throw new UnsupportedOperationException("signature only: new JiraActionSupport");
  }

  protected <T> T getComponentInstanceOfType(Class<T> p0) {
    throw new UnsupportedOperationException(
        "signature only: JiraActionSupport.getComponentInstanceOfType");
  }

  public String execute() throws Exception {
    throw new UnsupportedOperationException("signature only: JiraActionSupport.execute");
  }

  public OfBizDelegator getOfBizDelegator() {
    throw new UnsupportedOperationException("signature only: JiraActionSupport.getOfBizDelegator");
  }

  public ApplicationProperties getApplicationProperties() {
    throw new UnsupportedOperationException(
        "signature only: JiraActionSupport.getApplicationProperties");
  }

  public final String getActionName() {
    throw new UnsupportedOperationException("signature only: JiraActionSupport.getActionName");
  }

  public String getResult() {
    throw new UnsupportedOperationException("signature only: JiraActionSupport.getResult");
  }

  public void addErrorMessages(Collection<String> p0) {
    throw new UnsupportedOperationException("signature only: JiraActionSupport.addErrorMessages");
  }

  public void addErrors(Map<String, String> p0) {
    throw new UnsupportedOperationException("signature only: JiraActionSupport.addErrors");
  }

  public boolean hasAnyErrors() {
    throw new UnsupportedOperationException("signature only: JiraActionSupport.hasAnyErrors");
  }

  public boolean isIndexing() {
    throw new UnsupportedOperationException("signature only: JiraActionSupport.isIndexing");
  }

  public void addIllegalArgumentException(String p0, IllegalArgumentException p1) {
    throw new UnsupportedOperationException(
        "signature only: JiraActionSupport.addIllegalArgumentException");
  }

  protected void removeKeyOrAddError(Map p0, String p1, String p2) {
    throw new UnsupportedOperationException(
        "signature only: JiraActionSupport.removeKeyOrAddError");
  }

  protected I18nHelper getI18nHelper() {
    throw new UnsupportedOperationException("signature only: JiraActionSupport.getI18nHelper");
  }

  public Set<String> getKeysForPrefix(String p0) {
    throw new UnsupportedOperationException("signature only: JiraActionSupport.getKeysForPrefix");
  }

  public ResourceBundle getDefaultResourceBundle() {
    throw new UnsupportedOperationException(
        "signature only: JiraActionSupport.getDefaultResourceBundle");
  }

  public ResourceBundle getResourceBundle() {
    throw new UnsupportedOperationException("signature only: JiraActionSupport.getResourceBundle");
  }

  public Locale getLocale() {
    throw new UnsupportedOperationException("signature only: JiraActionSupport.getLocale");
  }

  public String getUnescapedText(String p0) {
    throw new UnsupportedOperationException("signature only: JiraActionSupport.getUnescapedText");
  }

  public String getUntransformedRawText(String p0) {
    throw new UnsupportedOperationException(
        "signature only: JiraActionSupport.getUntransformedRawText");
  }

  public boolean isKeyDefined(String p0) {
    throw new UnsupportedOperationException("signature only: JiraActionSupport.isKeyDefined");
  }

  public String getText(String p0) {
    throw new UnsupportedOperationException("signature only: JiraActionSupport.getText");
  }

  public String getText(String p0, String p1) {
    throw new UnsupportedOperationException("signature only: JiraActionSupport.getText");
  }

  public String getText(String p0, String p1, String p2) {
    throw new UnsupportedOperationException("signature only: JiraActionSupport.getText");
  }

  public String getText(String p0, String p1, String p2, String p3) {
    throw new UnsupportedOperationException("signature only: JiraActionSupport.getText");
  }

  public String getText(String p0, String p1, String p2, String p3, String p4) {
    throw new UnsupportedOperationException("signature only: JiraActionSupport.getText");
  }

  public String getText(String p0, Object p1, Object p2, Object p3) {
    throw new UnsupportedOperationException("signature only: JiraActionSupport.getText");
  }

  public String getText(String p0, Object p1, Object p2, Object p3, Object p4) {
    throw new UnsupportedOperationException("signature only: JiraActionSupport.getText");
  }

  public String getText(String p0, Object p1, Object p2, Object p3, Object p4, Object p5) {
    throw new UnsupportedOperationException("signature only: JiraActionSupport.getText");
  }

  public String getText(
      String p0, Object p1, Object p2, Object p3, Object p4, Object p5, Object p6) {
    throw new UnsupportedOperationException("signature only: JiraActionSupport.getText");
  }

  public String getText(
      String p0, Object p1, Object p2, Object p3, Object p4, Object p5, Object p6, Object p7) {
    throw new UnsupportedOperationException("signature only: JiraActionSupport.getText");
  }

  public String getText(
      String p0, String p1, String p2, String p3, String p4, String p5, String p6, String p7) {
    throw new UnsupportedOperationException("signature only: JiraActionSupport.getText");
  }

  public String getText(
      String p0,
      Object p1,
      Object p2,
      Object p3,
      Object p4,
      Object p5,
      Object p6,
      Object p7,
      Object p8) {
    throw new UnsupportedOperationException("signature only: JiraActionSupport.getText");
  }

  public String getText(
      String p0,
      String p1,
      String p2,
      String p3,
      String p4,
      String p5,
      String p6,
      String p7,
      String p8,
      String p9) {
    throw new UnsupportedOperationException("signature only: JiraActionSupport.getText");
  }

  public String getText(String p0, Object p1) {
    throw new UnsupportedOperationException("signature only: JiraActionSupport.getText");
  }
}
