package com.atlassian.jira.issue.label;

import java.util.Comparator;

public class LabelComparator implements Comparator<Label> {
  public static final LabelComparator INSTANCE = null;

  public int compare(Label p0, Label p1) {
    throw new UnsupportedOperationException("signature only: LabelComparator.compare");
  }

  LabelComparator() {
    throw new UnsupportedOperationException("signature only: new LabelComparator");
  }
}
