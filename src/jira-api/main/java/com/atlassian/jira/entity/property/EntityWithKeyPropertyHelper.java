package com.atlassian.jira.entity.property;

public interface EntityWithKeyPropertyHelper<
        E extends com.atlassian.jira.entity.WithKey & com.atlassian.jira.entity.WithId>
    extends com.atlassian.jira.entity.property.EntityPropertyHelper<E> {}
