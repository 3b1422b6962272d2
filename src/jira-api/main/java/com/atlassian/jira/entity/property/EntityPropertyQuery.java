package com.atlassian.jira.entity.property;

import com.atlassian.jira.util.Visitor;
import java.util.List;

public interface EntityPropertyQuery<T extends EntityPropertyQuery<T>> {
  EntityPropertyQuery.ExecutableQuery entityName(String p0);

  EntityPropertyQuery.ExecutableQuery key(String p0);

  T entityId(Long p0);

  T keyPrefix(String p0);

  T offset(int p0);

  T maxResults(int p0);

  public interface ExecutableQuery
      extends EntityPropertyQuery<EntityPropertyQuery.ExecutableQuery> {
    List<String> findDistinctKeys();

    List<String> findKeys();

    List<EntityProperty> find();

    void find(Visitor<EntityProperty> p0);

    long count();

    void delete();
  }
}
