package com.atlassian.jira.event.project;

import com.atlassian.jira.project.version.DeleteVersionWithCustomFieldParameters;
import com.atlassian.jira.project.version.Version;
import java.util.List;

public class VersionDeleteEvent extends AbstractVersionEvent {
  public static VersionDeleteEvent deletedAndMerged(Version p0, Version p1) {
    throw new UnsupportedOperationException("signature only: VersionDeleteEvent.deletedAndMerged");
  }

  public static VersionDeleteEvent deleted(Version p0) {
    throw new UnsupportedOperationException("signature only: VersionDeleteEvent.deleted");
  }

  public List<DeleteVersionWithCustomFieldParameters.CustomFieldReplacement>
      getCustomFieldReplacements() {
    throw new UnsupportedOperationException(
        "signature only: VersionDeleteEvent.getCustomFieldReplacements");
  }

  public boolean equals(Object p0) {
    throw new UnsupportedOperationException("signature only: VersionDeleteEvent.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: VersionDeleteEvent.hashCode");
  }

  VersionDeleteEvent() {
    super((long) 0);
    throw new UnsupportedOperationException("signature only: new VersionDeleteEvent");
  }

  public static class VersionDeleteEventBuilder {
    public VersionDeleteEventBuilder(Version p0) {
      throw new UnsupportedOperationException(
          "signature only: new VersionDeleteEvent.VersionDeleteEventBuilder");
    }

    public VersionDeleteEvent.VersionDeleteEventBuilder setMergedTo(Version p0) {
      throw new UnsupportedOperationException(
          "signature only: VersionDeleteEvent.VersionDeleteEventBuilder.setMergedTo");
    }

    public VersionDeleteEvent.VersionDeleteEventBuilder affectsVersionSwappedTo(Version p0) {
      throw new UnsupportedOperationException(
          "signature only: VersionDeleteEvent.VersionDeleteEventBuilder.affectsVersionSwappedTo");
    }

    public VersionDeleteEvent.VersionDeleteEventBuilder fixVersionSwappedTo(Version p0) {
      throw new UnsupportedOperationException(
          "signature only: VersionDeleteEvent.VersionDeleteEventBuilder.fixVersionSwappedTo");
    }

    public VersionDeleteEvent.VersionDeleteEventBuilder customFieldReplacements(
        List<DeleteVersionWithCustomFieldParameters.CustomFieldReplacement> p0) {
      throw new UnsupportedOperationException(
          "signature only: VersionDeleteEvent.VersionDeleteEventBuilder.customFieldReplacements");
    }

    public VersionDeleteEvent createEvent() {
      throw new UnsupportedOperationException(
          "signature only: VersionDeleteEvent.VersionDeleteEventBuilder.createEvent");
    }
  }
}
