package com.atlassian.jira.entity.property;

public interface EntityPropertyQuery<
    T extends com.atlassian.jira.entity.property.EntityPropertyQuery<T>> {
  com.atlassian.jira.entity.property.EntityPropertyQuery.ExecutableQuery entityName(
      java.lang.String p0);

  com.atlassian.jira.entity.property.EntityPropertyQuery.ExecutableQuery key(java.lang.String p0);

  T entityId(java.lang.Long p0);

  T keyPrefix(java.lang.String p0);

  T offset(int p0);

  T maxResults(int p0);

  public interface ExecutableQuery
      extends com.atlassian.jira.entity.property.EntityPropertyQuery<
          com.atlassian.jira.entity.property.EntityPropertyQuery.ExecutableQuery> {
    java.util.List<java.lang.String> findDistinctKeys();

    java.util.List<java.lang.String> findKeys();

    java.util.List<com.atlassian.jira.entity.property.EntityProperty> find();

    void find(
        com.atlassian.jira.util.Visitor<com.atlassian.jira.entity.property.EntityProperty> p0);

    long count();

    void delete();
  }
}
