package com.atlassian.jira.project.type;

import java.util.Objects;

/** Names a type of project, such as {@code service_desk}. */
public class ProjectTypeKey {
  private final String key;

  public ProjectTypeKey(String key) {
    this.key = key;
  }

  public String getKey() {
    return key;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ProjectTypeKey that && Objects.equals(key, that.key);
  }

  @Override
  public int hashCode() {
    return Objects.hash(key);
  }

  @Override
  public String toString() {
    return key;
  }
}
