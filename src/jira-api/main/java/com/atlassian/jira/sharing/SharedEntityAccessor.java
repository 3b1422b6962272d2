package com.atlassian.jira.sharing;

public interface SharedEntityAccessor<S extends com.atlassian.jira.sharing.SharedEntity> {
  public interface RetrievalDescriptor {}
}
