package org.clientrecovery.minijira.tracker;

import java.time.Instant;

/**
 * A JSON value kept beside an entity.
 *
 * @param entityName such as {@code IssueProperty} or {@code CommentProperty}
 * @param content JSON text
 */
public record StoredProperty(
    long id,
    String entityName,
    long entityId,
    String propertyKey,
    String content,
    Instant created,
    Instant updated) {}
