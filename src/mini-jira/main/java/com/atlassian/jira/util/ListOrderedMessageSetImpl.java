package com.atlassian.jira.util;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;

/** Errors and warnings in the order in which they came. */
public class ListOrderedMessageSetImpl extends AbstractMessageSet {
  private static final long serialVersionUID = 1L;

  public ListOrderedMessageSetImpl() {
    super(
        new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
  }
}
