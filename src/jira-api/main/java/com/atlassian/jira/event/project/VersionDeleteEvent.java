package com.atlassian.jira.event.project;

public class VersionDeleteEvent extends com.atlassian.jira.event.project.AbstractVersionEvent {
  public static com.atlassian.jira.event.project.VersionDeleteEvent deletedAndMerged(
      com.atlassian.jira.project.version.Version p0,
      com.atlassian.jira.project.version.Version p1) {
    throw new UnsupportedOperationException("signature only: VersionDeleteEvent.deletedAndMerged");
  }

  public static com.atlassian.jira.event.project.VersionDeleteEvent deleted(
      com.atlassian.jira.project.version.Version p0) {
    throw new UnsupportedOperationException("signature only: VersionDeleteEvent.deleted");
  }

  public java.util.List<
          com.atlassian.jira.project.version.DeleteVersionWithCustomFieldParameters
              .CustomFieldReplacement>
      getCustomFieldReplacements() {
    throw new UnsupportedOperationException(
        "signature only: VersionDeleteEvent.getCustomFieldReplacements");
  }

  public boolean equals(java.lang.Object p0) {
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
    public VersionDeleteEventBuilder(com.atlassian.jira.project.version.Version p0) {
      throw new UnsupportedOperationException(
          "signature only: new VersionDeleteEvent.VersionDeleteEventBuilder");
    }

    public com.atlassian.jira.event.project.VersionDeleteEvent.VersionDeleteEventBuilder
        setMergedTo(com.atlassian.jira.project.version.Version p0) {
      throw new UnsupportedOperationException(
          "signature only: VersionDeleteEvent.VersionDeleteEventBuilder.setMergedTo");
    }

    public com.atlassian.jira.event.project.VersionDeleteEvent.VersionDeleteEventBuilder
        affectsVersionSwappedTo(com.atlassian.jira.project.version.Version p0) {
      throw new UnsupportedOperationException(
          "signature only: VersionDeleteEvent.VersionDeleteEventBuilder.affectsVersionSwappedTo");
    }

    public com.atlassian.jira.event.project.VersionDeleteEvent.VersionDeleteEventBuilder
        fixVersionSwappedTo(com.atlassian.jira.project.version.Version p0) {
      throw new UnsupportedOperationException(
          "signature only: VersionDeleteEvent.VersionDeleteEventBuilder.fixVersionSwappedTo");
    }

    public com.atlassian.jira.event.project.VersionDeleteEvent.VersionDeleteEventBuilder
        customFieldReplacements(
            java.util.List<
                    com.atlassian.jira.project.version.DeleteVersionWithCustomFieldParameters
                        .CustomFieldReplacement>
                p0) {
      throw new UnsupportedOperationException(
          "signature only: VersionDeleteEvent.VersionDeleteEventBuilder.customFieldReplacements");
    }

    public com.atlassian.jira.event.project.VersionDeleteEvent createEvent() {
      throw new UnsupportedOperationException(
          "signature only: VersionDeleteEvent.VersionDeleteEventBuilder.createEvent");
    }
  }
}
