package com.atlassian.activeobjects.external;

public final class ModelVersion implements Comparable<ModelVersion> {
  public int compareTo(ModelVersion p0) {
    throw new UnsupportedOperationException("signature only: ModelVersion.compareTo");
  }

  public boolean isOlderThan(ModelVersion p0) {
    throw new UnsupportedOperationException("signature only: ModelVersion.isOlderThan");
  }

  public boolean isNewerThan(ModelVersion p0) {
    throw new UnsupportedOperationException("signature only: ModelVersion.isNewerThan");
  }

  public boolean isSame(ModelVersion p0) {
    throw new UnsupportedOperationException("signature only: ModelVersion.isSame");
  }

  public String toString() {
    throw new UnsupportedOperationException("signature only: ModelVersion.toString");
  }

  public static ModelVersion valueOf(String p0) {
    throw new UnsupportedOperationException("signature only: ModelVersion.valueOf");
  }

  ModelVersion() {
    throw new UnsupportedOperationException("signature only: new ModelVersion");
  }
}
