package com.atlassian.sal.api.message;

import java.io.Serializable;
import java.util.Locale;
import java.util.Map;

public interface I18nResolver {
  String getRawText(String p0);

  String getRawText(Locale p0, String p1);

  String getText(String p0, Serializable... p1);

  String getText(Locale p0, String p1, Serializable... p2);

  String getText(String p0);

  String getText(Locale p0, String p1);

  String getText(Message p0);

  String getText(Locale p0, Message p1);

  Message createMessage(String p0, Serializable... p1);

  MessageCollection createMessageCollection();

  Map<String, String> getAllTranslationsForPrefix(String p0);

  Map<String, String> getAllTranslationsForPrefix(String p0, Locale p1);
}
