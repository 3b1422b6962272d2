package com.atlassian.jira.entity;

import java.util.Comparator;

public interface WithId {
  Comparator<WithId> ID_COMPARATOR = null;

  Long getId();
}
