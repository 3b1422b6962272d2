package com.atlassian.sal.api.message;

public interface I18nResolver {
  java.lang.String getRawText(java.lang.String p0);

  java.lang.String getRawText(java.util.Locale p0, java.lang.String p1);

  java.lang.String getText(java.lang.String p0, java.io.Serializable... p1);

  java.lang.String getText(java.util.Locale p0, java.lang.String p1, java.io.Serializable... p2);

  java.lang.String getText(java.lang.String p0);

  java.lang.String getText(java.util.Locale p0, java.lang.String p1);

  java.lang.String getText(com.atlassian.sal.api.message.Message p0);

  java.lang.String getText(java.util.Locale p0, com.atlassian.sal.api.message.Message p1);

  com.atlassian.sal.api.message.Message createMessage(
      java.lang.String p0, java.io.Serializable... p1);

  com.atlassian.sal.api.message.MessageCollection createMessageCollection();

  java.util.Map<java.lang.String, java.lang.String> getAllTranslationsForPrefix(
      java.lang.String p0);

  java.util.Map<java.lang.String, java.lang.String> getAllTranslationsForPrefix(
      java.lang.String p0, java.util.Locale p1);
}
