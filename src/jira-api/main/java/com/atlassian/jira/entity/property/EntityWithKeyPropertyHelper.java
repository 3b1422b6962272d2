package com.atlassian.jira.entity.property;

import com.atlassian.jira.entity.WithId;
import com.atlassian.jira.entity.WithKey;

public interface EntityWithKeyPropertyHelper<E extends WithKey & WithId>
    extends EntityPropertyHelper<E> {}
