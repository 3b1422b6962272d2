package com.atlassian.jira;

import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** A type of what JQL compares, by the classes that stand for it. */
public final class JiraDataTypeImpl implements JiraDataType {
  private final Collection<Class<?>> types;

  public JiraDataTypeImpl(Class<?> type) {
    this(List.of(type));
  }

  public JiraDataTypeImpl(Collection<? extends Class<?>> types) {
    this.types = List.copyOf(types);
  }

  @Override
  public Collection<String> asStrings() {
    return types.stream().map(Class::getName).toList();
  }

  @Override
  public boolean matches(JiraDataType other) {
    return asStrings().contains(Object.class.getName())
        || other.asStrings().contains(Object.class.getName())
        || !Collections.disjoint(asStrings(), other.asStrings());
  }

  public Collection<Class<?>> getTypes() {
    return types;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof JiraDataTypeImpl that && types.equals(that.types);
  }

  @Override
  public int hashCode() {
    return types.hashCode();
  }
}
