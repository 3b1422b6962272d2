package com.atlassian.jira.util;

import java.util.HashMap;
import java.util.HashSet;

/** Errors and warnings. */
public class MessageSetImpl extends AbstractMessageSet {
  private static final long serialVersionUID = 1L;

  public MessageSetImpl() {
    super(new HashMap<>(), new HashMap<>(), new HashSet<>(), new HashSet<>());
  }
}
