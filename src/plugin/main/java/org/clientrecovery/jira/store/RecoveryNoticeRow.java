package org.clientrecovery.jira.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Table;

/** That the lead of a recovery was told of something, once. */
@Preload
@Table("RECOVERY_NOTICE")
public interface RecoveryNoticeRow extends Entity {
  @Indexed
  long getRecoveryId();

  void setRecoveryId(long value);

  String getKindId();

  void setKindId(String value);

  /** The moment that it is about: when the stage, or the contact, falls due. */
  long getAboutAt();

  void setAboutAt(long value);

  long getToldAt();

  void setToldAt(long value);
}
