package org.clientrecovery.minijira.jira;

import com.atlassian.crowd.embedded.api.Group;

/** A group as a plugin sees one. */
record GroupView(String name) {
  public String getName() {
    return name;
  }

  public int compareTo(Group other) {
    return name.compareTo(other.getName());
  }

  public int compareTo(Object other) {
    return compareTo((Group) other);
  }
}
