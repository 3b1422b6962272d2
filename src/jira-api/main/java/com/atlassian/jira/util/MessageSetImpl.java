package com.atlassian.jira.util;

import java.util.Map;
import java.util.Set;

public class MessageSetImpl extends AbstractMessageSet {
  public MessageSetImpl() {
    super((Map) null, (Map) null, (Set) null, (Set) null);
    throw new UnsupportedOperationException("signature only: new MessageSetImpl");
  }
}
