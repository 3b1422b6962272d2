package com.atlassian.jira.issue.status;

import com.atlassian.jira.issue.status.category.StatusCategory;
import com.atlassian.jira.util.Named;
import com.atlassian.jira.util.NamedWithDescription;
import java.io.Serializable;

public interface SimpleStatus extends Serializable, Named, NamedWithDescription {
  String getId();

  String getName();

  String getDescription();

  StatusCategory getStatusCategory();

  String getIconUrl();
}
