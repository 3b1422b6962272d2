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
public interface CommitmentNoticeRow extends Entity {
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

  /** When its mails are to be handed on, or looked for again; 0 once all of them are sent. */
  @Indexed
  long getSendAt();

  void setSendAt(long value);

  /** How often its mails were handed on. */
  int getTries();

  void setTries(int value);

  /** User keys of those who have their mail, a line each; null for nobody, and once all have. */
  @StringLength(StringLength.UNLIMITED)
  String getSentTo();

  void setSentTo(String value);
}
