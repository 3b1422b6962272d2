package com.atlassian.sal.api.message;

import java.io.Serializable;
import java.util.List;

public interface MessageCollection {
  void addMessage(String p0, Serializable... p1);

  void addMessage(Message p0);

  void addAll(List<Message> p0);

  boolean isEmpty();

  List<Message> getMessages();
}
