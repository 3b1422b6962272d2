package org.clientrecovery.jira.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** That the lead of a recovery is told of something, once. */
@Preload
@Table("RECOVERY_NOTICE")
public interface RecoveryNoticeRow extends Entity, Mailed {
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

  @Override
  @Indexed
  long getSendAt();

  @Override
  void setSendAt(long value);

  @Override
  int getTries();

  @Override
  void setTries(int value);

  @Override
  @StringLength(StringLength.UNLIMITED)
  String getSentTo();

  @Override
  void setSentTo(String value);
}
