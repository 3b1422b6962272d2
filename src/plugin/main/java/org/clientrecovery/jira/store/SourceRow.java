package org.clientrecovery.jira.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Table;

/** A source of a recovery, and how far its comments and history were read for it. */
@Preload
@Table("SOURCE")
public interface SourceRow extends Entity {
  /** Id of the recovery's issue. */
  @Indexed
  long getRecoveryId();

  void setRecoveryId(long value);

  @Indexed
  long getIssueId();

  void setIssueId(long value);

  /** Whether it joined a recovery that was there already. */
  boolean isJoined();

  void setJoined(boolean value);

  int getDone();

  void setDone(int value);

  /** How many comments there are to read; 0 before somebody has counted. */
  int getTotal();

  void setTotal(int value);

  /** When its reading last came forward; 0 once all is read. */
  @Indexed
  long getBeatAt();

  void setBeatAt(long value);

  /** How often its reading was begun. */
  int getAttempts();

  void setAttempts(int value);
}
