package com.atlassian.jira.issue.status.category;

import com.atlassian.jira.util.I18nHelper;
import java.io.Serializable;
import java.util.List;

public interface StatusCategory extends Serializable, Comparable<StatusCategory> {
  String UNDEFINED = "undefined";
  String TO_DO = "new";
  String IN_PROGRESS = "indeterminate";
  String COMPLETE = "done";

  Long getId();

  String getTranslatedName();

  String getTranslatedName(String p0);

  String getTranslatedName(I18nHelper p0);

  String getKey();

  String getName();

  List<String> getAliases();

  String getPrimaryAlias();

  String getColorName();

  Long getSequence();
}
