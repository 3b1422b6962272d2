package org.clientrecovery.minijira.tracker;

import java.time.Instant;

/**
 * A comment.
 *
 * @param author user key; null if unknown
 * @param editedBy user key; null if never edited, like {@code edited}
 * @param groupLevel the group that alone may read it; null if not so restricted
 * @param roleLevelId the project role that alone may read it; null if not so restricted
 */
public record StoredComment(
    long id,
    long issueId,
    String author,
    String body,
    Instant created,
    String editedBy,
    Instant edited,
    String groupLevel,
    Long roleLevelId) {

  /** When it was last written: edited, else created. */
  public Instant updated() {
    return edited == null ? created : edited;
  }

  /** Who wrote it last. */
  public String lastAuthor() {
    return edited == null ? author : editedBy;
  }
}
