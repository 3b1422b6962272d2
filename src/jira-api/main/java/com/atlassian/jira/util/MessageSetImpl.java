package com.atlassian.jira.util;

public class MessageSetImpl extends com.atlassian.jira.util.AbstractMessageSet {
  public MessageSetImpl() {
    super((java.util.Map) null, (java.util.Map) null, (java.util.Set) null, (java.util.Set) null);
    throw new UnsupportedOperationException("signature only: new MessageSetImpl");
  }
}
