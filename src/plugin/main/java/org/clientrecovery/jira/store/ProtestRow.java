package org.clientrecovery.jira.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Table;

/**
 * A comment in which a client protests; with no comment (0) the note that somebody dismissed the
 * hint on that issue.
 */
@Preload
@Table("PROTEST")
public interface ProtestRow extends Entity {
  @Indexed
  long getIssueId();

  void setIssueId(long value);

  @Indexed
  long getCommentId();

  void setCommentId(long value);

  long getWrittenAt();

  void setWrittenAt(long value);
}
