package com.atlassian.sal.api.message;

public interface HelpPath {
  java.lang.String getKey();

  java.lang.String getUrl();

  java.lang.String getTitle();

  java.lang.String getAlt();

  boolean isLocal();
}
