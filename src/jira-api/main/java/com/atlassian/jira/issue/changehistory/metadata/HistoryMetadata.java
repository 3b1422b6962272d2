package com.atlassian.jira.issue.changehistory.metadata;

import java.util.Map;

public final class HistoryMetadata {
  public String getType() {
    throw new UnsupportedOperationException("signature only: HistoryMetadata.getType");
  }

  public String getDescription() {
    throw new UnsupportedOperationException("signature only: HistoryMetadata.getDescription");
  }

  public String getDescriptionKey() {
    throw new UnsupportedOperationException("signature only: HistoryMetadata.getDescriptionKey");
  }

  public String getActivityDescription() {
    throw new UnsupportedOperationException(
        "signature only: HistoryMetadata.getActivityDescription");
  }

  public String getActivityDescriptionKey() {
    throw new UnsupportedOperationException(
        "signature only: HistoryMetadata.getActivityDescriptionKey");
  }

  public String getEmailDescription() {
    throw new UnsupportedOperationException("signature only: HistoryMetadata.getEmailDescription");
  }

  public String getEmailDescriptionKey() {
    throw new UnsupportedOperationException(
        "signature only: HistoryMetadata.getEmailDescriptionKey");
  }

  public Map<String, String> getExtraData() {
    throw new UnsupportedOperationException("signature only: HistoryMetadata.getExtraData");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: HistoryMetadata.hashCode");
  }

  public boolean equals(Object p0) {
    throw new UnsupportedOperationException("signature only: HistoryMetadata.equals");
  }

  public static HistoryMetadata.HistoryMetadataBuilder builder(String p0) {
    throw new UnsupportedOperationException("signature only: HistoryMetadata.builder");
  }

  HistoryMetadata() {
    throw new UnsupportedOperationException("signature only: new HistoryMetadata");
  }

  public static class HistoryMetadataBuilder {
    public HistoryMetadata.HistoryMetadataBuilder description(String p0) {
      throw new UnsupportedOperationException(
          "signature only: HistoryMetadata.HistoryMetadataBuilder.description");
    }

    public HistoryMetadata.HistoryMetadataBuilder descriptionKey(String p0) {
      throw new UnsupportedOperationException(
          "signature only: HistoryMetadata.HistoryMetadataBuilder.descriptionKey");
    }

    public HistoryMetadata.HistoryMetadataBuilder activityDescription(String p0) {
      throw new UnsupportedOperationException(
          "signature only: HistoryMetadata.HistoryMetadataBuilder.activityDescription");
    }

    public HistoryMetadata.HistoryMetadataBuilder activityDescriptionKey(String p0) {
      throw new UnsupportedOperationException(
          "signature only: HistoryMetadata.HistoryMetadataBuilder.activityDescriptionKey");
    }

    public HistoryMetadata.HistoryMetadataBuilder emailDescription(String p0) {
      throw new UnsupportedOperationException(
          "signature only: HistoryMetadata.HistoryMetadataBuilder.emailDescription");
    }

    public HistoryMetadata.HistoryMetadataBuilder emailDescriptionKey(String p0) {
      throw new UnsupportedOperationException(
          "signature only: HistoryMetadata.HistoryMetadataBuilder.emailDescriptionKey");
    }

    public HistoryMetadata.HistoryMetadataBuilder extraData(Map<String, String> p0) {
      throw new UnsupportedOperationException(
          "signature only: HistoryMetadata.HistoryMetadataBuilder.extraData");
    }

    public HistoryMetadata.HistoryMetadataBuilder extraData(String p0, String p1) {
      throw new UnsupportedOperationException(
          "signature only: HistoryMetadata.HistoryMetadataBuilder.extraData");
    }

    public HistoryMetadata build() {
      throw new UnsupportedOperationException(
          "signature only: HistoryMetadata.HistoryMetadataBuilder.build");
    }

    HistoryMetadataBuilder() {
      throw new UnsupportedOperationException(
          "signature only: new HistoryMetadata.HistoryMetadataBuilder");
    }
  }
}
