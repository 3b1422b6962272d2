package org.clientrecovery.minijira.jira;

import com.atlassian.jira.issue.link.IssueLinkType;
import org.clientrecovery.minijira.tracker.StoredLinkType;

/** A type of links as a plugin sees one. */
record LinkTypeView(StoredLinkType type) {
  public Long getId() {
    return type.id();
  }

  public String getName() {
    return type.name();
  }

  public String getOutward() {
    return type.outward();
  }

  public String getInward() {
    return type.inward();
  }

  public String getStyle() {
    return type.style();
  }

  public boolean isSubTaskLinkType() {
    return "jira_subtask".equals(type.style());
  }

  public boolean isSystemLinkType() {
    return type.style() != null && type.style().startsWith("jira_");
  }

  public int compareTo(Object other) {
    return type.name().compareTo(((IssueLinkType) other).getName());
  }
}
