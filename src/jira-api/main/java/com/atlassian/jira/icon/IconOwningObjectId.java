package com.atlassian.jira.icon;

import com.atlassian.jira.entity.WithId;

public final class IconOwningObjectId {
  public IconOwningObjectId(String p0) {
    throw new UnsupportedOperationException("signature only: new IconOwningObjectId");
  }

  public String getId() {
    throw new UnsupportedOperationException("signature only: IconOwningObjectId.getId");
  }

  public static IconOwningObjectId from(long p0) {
    throw new UnsupportedOperationException("signature only: IconOwningObjectId.from");
  }

  public static IconOwningObjectId from(WithId p0) {
    throw new UnsupportedOperationException("signature only: IconOwningObjectId.from");
  }

  public boolean equals(Object p0) {
    throw new UnsupportedOperationException("signature only: IconOwningObjectId.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: IconOwningObjectId.hashCode");
  }

  public String toString() {
    throw new UnsupportedOperationException("signature only: IconOwningObjectId.toString");
  }
}
