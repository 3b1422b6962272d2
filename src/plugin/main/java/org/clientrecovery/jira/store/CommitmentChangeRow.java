package org.clientrecovery.jira.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** Who changed a commitment, when and why, as it lies in the database. */
@Table("COMMITMENT_CHANGE")
@Preload
public interface CommitmentChangeRow extends Entity {
  @Indexed
  int getCommitmentId();

  void setCommitmentId(int value);

  long getChangedAt();

  void setChangedAt(long value);

  @Indexed
  String getActorKey();

  void setActorKey(String value);

  String getStateBefore();

  void setStateBefore(String value);

  String getStateAfter();

  void setStateAfter(String value);

  String getDueBefore();

  void setDueBefore(String value);

  String getDueAfter();

  void setDueAfter(String value);

  @StringLength(StringLength.UNLIMITED)
  String getReasonText();

  void setReasonText(String value);

  /** Whether the client was told; null where it was not asked. */
  Boolean getClientTold();

  void setClientTold(Boolean value);
}
