package com.atlassian.jira.util;

import java.util.Comparator;

public interface Named {
  Comparator<Named> NAME_COMPARATOR = null;

  String getName();
}
