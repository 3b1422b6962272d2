package com.atlassian.jira.scheme;

import com.atlassian.jira.util.NamedWithDescription;
import com.atlassian.jira.util.NamedWithId;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** A scheme, such as a workflow scheme, by name. */
public class Scheme implements NamedWithDescription, NamedWithId {
  private final Long id;
  private final String type;
  private final String name;
  private final String description;

  public Scheme(Long id, String type, String name, Collection<SchemeEntity> entities) {
    this(id, type, name, "", entities);
  }

  public Scheme(
      Long id, String type, String name, String description, Collection<SchemeEntity> entities) {
    this.id = id;
    this.type = type;
    this.name = name;
    this.description = description;
  }

  @Override
  public Long getId() {
    return id;
  }

  public String getType() {
    return type;
  }

  @Override
  public String getName() {
    return name;
  }

  @Override
  public String getDescription() {
    return description;
  }

  public Collection<SchemeEntity> getEntities() {
    return List.of();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Scheme that && Objects.equals(id, that.id);
  }

  @Override
  public int hashCode() {
    return Objects.hash(id);
  }

  @Override
  public String toString() {
    return name;
  }
}
