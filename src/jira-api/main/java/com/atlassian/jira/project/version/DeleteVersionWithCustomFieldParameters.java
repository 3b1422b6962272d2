package com.atlassian.jira.project.version;

public interface DeleteVersionWithCustomFieldParameters {
  com.atlassian.jira.project.version.Version getVersionToDelete();

  java.util.Optional<com.atlassian.jira.project.version.Version> getMoveFixIssuesTo();

  java.util.Optional<com.atlassian.jira.project.version.Version> getMoveAffectedIssuesTo();

  java.util.List<
          com.atlassian.jira.project.version.DeleteVersionWithCustomFieldParameters
              .CustomFieldReplacement>
      getCustomFieldReplacementList();

  public interface CustomFieldReplacement {
    long getCustomFieldId();

    java.util.Optional<com.atlassian.jira.project.version.Version> getMoveTo();
  }
}
