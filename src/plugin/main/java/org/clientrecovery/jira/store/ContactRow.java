package org.clientrecovery.jira.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Table;

/** A public comment of either side on an issue of a recovery: who was in touch, and when. */
@Preload
@Table("CONTACT")
public interface ContactRow extends Entity {
  @Indexed
  long getCommentId();

  void setCommentId(long value);

  @Indexed
  long getIssueId();

  void setIssueId(long value);

  String getPartyId();

  void setPartyId(String value);

  long getWrittenAt();

  void setWrittenAt(long value);
}
