package com.atlassian.jira.util;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;

public interface I18nHelper {
  Locale getLocale();

  ResourceBundle getDefaultResourceBundle();

  String getUnescapedText(String p0);

  String getUntransformedRawText(String p0);

  boolean isKeyDefined(String p0);

  String getText(String p0);

  String getText(String p0, String p1);

  String getText(String p0, String p1, String p2);

  String getText(String p0, String p1, String p2, String p3);

  String getText(String p0, String p1, String p2, String p3, String p4);

  String getText(String p0, Object p1, Object p2, Object p3);

  String getText(String p0, Object p1, Object p2, Object p3, Object p4);

  String getText(String p0, Object p1, Object p2, Object p3, Object p4, Object p5);

  String getText(String p0, Object p1, Object p2, Object p3, Object p4, Object p5, Object p6);

  String getText(
      String p0, Object p1, Object p2, Object p3, Object p4, Object p5, Object p6, Object p7);

  String getText(
      String p0, String p1, String p2, String p3, String p4, String p5, String p6, String p7);

  String getText(
      String p0,
      Object p1,
      Object p2,
      Object p3,
      Object p4,
      Object p5,
      Object p6,
      Object p7,
      Object p8);

  String getText(
      String p0,
      String p1,
      String p2,
      String p3,
      String p4,
      String p5,
      String p6,
      String p7,
      String p8,
      String p9);

  String getText(String p0, Object p1);

  Set<String> getKeysForPrefix(String p0);

  ResourceBundle getResourceBundle();

  public interface BeanFactory {
    I18nHelper getInstance(Locale p0);

    I18nHelper getInstance(ApplicationUser p0);
  }
}
