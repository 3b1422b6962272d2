package com.atlassian.jira.util;

public class ListOrderedMessageSetImpl extends com.atlassian.jira.util.AbstractMessageSet {
  public ListOrderedMessageSetImpl() {
    super((java.util.Map) null, (java.util.Map) null, (java.util.Set) null, (java.util.Set) null);
    throw new UnsupportedOperationException("signature only: new ListOrderedMessageSetImpl");
  }
}
