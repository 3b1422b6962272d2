package com.atlassian.jira.util;

public interface I18nHelper {
  java.util.Locale getLocale();

  java.util.ResourceBundle getDefaultResourceBundle();

  java.lang.String getUnescapedText(java.lang.String p0);

  java.lang.String getUntransformedRawText(java.lang.String p0);

  boolean isKeyDefined(java.lang.String p0);

  java.lang.String getText(java.lang.String p0);

  java.lang.String getText(java.lang.String p0, java.lang.String p1);

  java.lang.String getText(java.lang.String p0, java.lang.String p1, java.lang.String p2);

  java.lang.String getText(
      java.lang.String p0, java.lang.String p1, java.lang.String p2, java.lang.String p3);

  java.lang.String getText(
      java.lang.String p0,
      java.lang.String p1,
      java.lang.String p2,
      java.lang.String p3,
      java.lang.String p4);

  java.lang.String getText(
      java.lang.String p0, java.lang.Object p1, java.lang.Object p2, java.lang.Object p3);

  java.lang.String getText(
      java.lang.String p0,
      java.lang.Object p1,
      java.lang.Object p2,
      java.lang.Object p3,
      java.lang.Object p4);

  java.lang.String getText(
      java.lang.String p0,
      java.lang.Object p1,
      java.lang.Object p2,
      java.lang.Object p3,
      java.lang.Object p4,
      java.lang.Object p5);

  java.lang.String getText(
      java.lang.String p0,
      java.lang.Object p1,
      java.lang.Object p2,
      java.lang.Object p3,
      java.lang.Object p4,
      java.lang.Object p5,
      java.lang.Object p6);

  java.lang.String getText(
      java.lang.String p0,
      java.lang.Object p1,
      java.lang.Object p2,
      java.lang.Object p3,
      java.lang.Object p4,
      java.lang.Object p5,
      java.lang.Object p6,
      java.lang.Object p7);

  java.lang.String getText(
      java.lang.String p0,
      java.lang.String p1,
      java.lang.String p2,
      java.lang.String p3,
      java.lang.String p4,
      java.lang.String p5,
      java.lang.String p6,
      java.lang.String p7);

  java.lang.String getText(
      java.lang.String p0,
      java.lang.Object p1,
      java.lang.Object p2,
      java.lang.Object p3,
      java.lang.Object p4,
      java.lang.Object p5,
      java.lang.Object p6,
      java.lang.Object p7,
      java.lang.Object p8);

  java.lang.String getText(
      java.lang.String p0,
      java.lang.String p1,
      java.lang.String p2,
      java.lang.String p3,
      java.lang.String p4,
      java.lang.String p5,
      java.lang.String p6,
      java.lang.String p7,
      java.lang.String p8,
      java.lang.String p9);

  java.lang.String getText(java.lang.String p0, java.lang.Object p1);

  java.util.Set<java.lang.String> getKeysForPrefix(java.lang.String p0);

  java.util.ResourceBundle getResourceBundle();

  public interface BeanFactory {
    com.atlassian.jira.util.I18nHelper getInstance(java.util.Locale p0);

    com.atlassian.jira.util.I18nHelper getInstance(com.atlassian.jira.user.ApplicationUser p0);
  }
}
