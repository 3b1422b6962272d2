package com.atlassian.activeobjects.external;

public final class ModelVersion
    implements java.lang.Comparable<com.atlassian.activeobjects.external.ModelVersion> {
  public int compareTo(com.atlassian.activeobjects.external.ModelVersion p0) {
    throw new UnsupportedOperationException("signature only: ModelVersion.compareTo");
  }

  public boolean isOlderThan(com.atlassian.activeobjects.external.ModelVersion p0) {
    throw new UnsupportedOperationException("signature only: ModelVersion.isOlderThan");
  }

  public boolean isNewerThan(com.atlassian.activeobjects.external.ModelVersion p0) {
    throw new UnsupportedOperationException("signature only: ModelVersion.isNewerThan");
  }

  public boolean isSame(com.atlassian.activeobjects.external.ModelVersion p0) {
    throw new UnsupportedOperationException("signature only: ModelVersion.isSame");
  }

  public java.lang.String toString() {
    throw new UnsupportedOperationException("signature only: ModelVersion.toString");
  }

  public static com.atlassian.activeobjects.external.ModelVersion valueOf(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: ModelVersion.valueOf");
  }

  ModelVersion() {
    throw new UnsupportedOperationException("signature only: new ModelVersion");
  }
}
