package com.atlassian.sal.api.message;

public interface Message extends java.io.Serializable {
  java.lang.String getKey();

  java.io.Serializable[] getArguments();
}
