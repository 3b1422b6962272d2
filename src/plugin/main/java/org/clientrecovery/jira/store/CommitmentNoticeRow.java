package org.clientrecovery.jira.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** That somebody was told of a commitment, once for each kind and date. */
@Table("COMMITMENT_NOTICE")
@Preload
public interface CommitmentNoticeRow extends Entity, Mailed {
  /** Commitment, kind and date in one: two nodes can't write the same. */
  @Unique
  String getNoticeKey();

  void setNoticeKey(String value);

  @Indexed
  int getCommitmentId();

  void setCommitmentId(int value);

  String getKindId();

  void setKindId(String value);

  long getNoticedAt();

  void setNoticedAt(long value);

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
