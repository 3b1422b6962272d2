package com.atlassian.sal.api.message;

public interface MessageCollection {
  void addMessage(java.lang.String p0, java.io.Serializable... p1);

  void addMessage(com.atlassian.sal.api.message.Message p0);

  void addAll(java.util.List<com.atlassian.sal.api.message.Message> p0);

  boolean isEmpty();

  java.util.List<com.atlassian.sal.api.message.Message> getMessages();
}
