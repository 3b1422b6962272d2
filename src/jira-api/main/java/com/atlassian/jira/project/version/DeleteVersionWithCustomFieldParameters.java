package com.atlassian.jira.project.version;

import java.util.List;
import java.util.Optional;

public interface DeleteVersionWithCustomFieldParameters {
  Version getVersionToDelete();

  Optional<Version> getMoveFixIssuesTo();

  Optional<Version> getMoveAffectedIssuesTo();

  List<DeleteVersionWithCustomFieldParameters.CustomFieldReplacement>
      getCustomFieldReplacementList();

  public interface CustomFieldReplacement {
    long getCustomFieldId();

    Optional<Version> getMoveTo();
  }
}
