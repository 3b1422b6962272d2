package com.atlassian.jira.action;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.config.properties.ApplicationProperties;
import com.atlassian.jira.util.I18nHelper;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import webwork.action.ActionSupport;
import webwork.action.CommandDriven;

/** An action with texts in the user's language. */
public abstract class JiraActionSupport extends ActionSupport implements CommandDriven, I18nHelper {
  private static final long serialVersionUID = 1;

  private String result;

  protected <T> T getComponentInstanceOfType(Class<T> type) {
    return ComponentAccessor.getComponent(type);
  }

  @Override
  public String execute() throws Exception {
    result = super.execute();
    return result;
  }

  public ApplicationProperties getApplicationProperties() {
    return getComponentInstanceOfType(ApplicationProperties.class);
  }

  @Override
  public final String getActionName() {
    return getClass().getSimpleName();
  }

  /** What the action ended with. */
  public String getResult() {
    return result;
  }

  public void addErrorMessages(Collection<String> messages) {
    messages.forEach(this::addErrorMessage);
  }

  public void addErrors(Map<String, String> errors) {
    errors.forEach(this::addError);
  }

  public boolean hasAnyErrors() {
    return invalidInput();
  }

  protected I18nHelper getI18nHelper() {
    return ComponentAccessor.getJiraAuthenticationContext().getI18nHelper();
  }

  @Override
  public Set<String> getKeysForPrefix(String prefix) {
    return getI18nHelper().getKeysForPrefix(prefix);
  }

  @Override
  public ResourceBundle getDefaultResourceBundle() {
    return getI18nHelper().getDefaultResourceBundle();
  }

  @Override
  public ResourceBundle getResourceBundle() {
    return getI18nHelper().getResourceBundle();
  }

  @Override
  public Locale getLocale() {
    return getI18nHelper().getLocale();
  }

  @Override
  public String getUnescapedText(String key) {
    return getI18nHelper().getUnescapedText(key);
  }

  @Override
  public String getUntransformedRawText(String key) {
    return getI18nHelper().getUntransformedRawText(key);
  }

  @Override
  public boolean isKeyDefined(String key) {
    return getI18nHelper().isKeyDefined(key);
  }

  @Override
  public String getText(String key) {
    return getI18nHelper().getText(key);
  }

  @Override
  public String getText(String key, String value1) {
    return getI18nHelper().getText(key, value1);
  }

  @Override
  public String getText(String key, String value1, String value2) {
    return getI18nHelper().getText(key, value1, value2);
  }

  @Override
  public String getText(String key, String value1, String value2, String value3) {
    return getI18nHelper().getText(key, value1, value2, value3);
  }

  @Override
  public String getText(String key, String value1, String value2, String value3, String value4) {
    return getI18nHelper().getText(key, value1, value2, value3, value4);
  }

  @Override
  public String getText(String key, Object value1, Object value2, Object value3) {
    return getI18nHelper().getText(key, value1, value2, value3);
  }

  @Override
  public String getText(String key, Object value1, Object value2, Object value3, Object value4) {
    return getI18nHelper().getText(key, value1, value2, value3, value4);
  }

  @Override
  public String getText(
      String key, Object value1, Object value2, Object value3, Object value4, Object value5) {
    return getI18nHelper().getText(key, value1, value2, value3, value4, value5);
  }

  @Override
  public String getText(
      String key,
      Object value1,
      Object value2,
      Object value3,
      Object value4,
      Object value5,
      Object value6) {
    return getI18nHelper().getText(key, value1, value2, value3, value4, value5, value6);
  }

  @Override
  public String getText(
      String key,
      Object value1,
      Object value2,
      Object value3,
      Object value4,
      Object value5,
      Object value6,
      Object value7) {
    return getI18nHelper().getText(key, value1, value2, value3, value4, value5, value6, value7);
  }

  @Override
  public String getText(
      String key,
      String value1,
      String value2,
      String value3,
      String value4,
      String value5,
      String value6,
      String value7) {
    return getI18nHelper().getText(key, value1, value2, value3, value4, value5, value6, value7);
  }

  @Override
  public String getText(
      String key,
      Object value1,
      Object value2,
      Object value3,
      Object value4,
      Object value5,
      Object value6,
      Object value7,
      Object value8) {
    return getI18nHelper()
        .getText(key, value1, value2, value3, value4, value5, value6, value7, value8);
  }

  @Override
  public String getText(
      String key,
      String value1,
      String value2,
      String value3,
      String value4,
      String value5,
      String value6,
      String value7,
      String value8,
      String value9) {
    return getI18nHelper()
        .getText(key, value1, value2, value3, value4, value5, value6, value7, value8, value9);
  }

  @Override
  public String getText(String key, Object value1) {
    return getI18nHelper().getText(key, value1);
  }
}
