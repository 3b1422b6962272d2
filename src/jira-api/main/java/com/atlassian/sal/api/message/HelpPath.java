package com.atlassian.sal.api.message;

public interface HelpPath {
  String getKey();

  String getUrl();

  String getTitle();

  String getAlt();

  boolean isLocal();
}
