package com.atlassian.jira.issue;

public class ModifiedValue<V> {
  public ModifiedValue(V p0, V p1) {
    throw new UnsupportedOperationException("signature only: new ModifiedValue");
  }

  public V getOldValue() {
    throw new UnsupportedOperationException("signature only: ModifiedValue.getOldValue");
  }

  public V getNewValue() {
    throw new UnsupportedOperationException("signature only: ModifiedValue.getNewValue");
  }
}
