package org.clientrecovery.jira.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A recovery as it lies in the database. */
@Preload
@Table("RECOVERY")
public interface RecoveryRow extends Entity {
  @Indexed
  long getIssueId();

  void setIssueId(long value);

  @Indexed
  long getSourceId();

  void setSourceId(long value);

  @Indexed
  long getProjectId();

  void setProjectId(long value);

  String getTriggerId();

  void setTriggerId(String value);

  String getSideId();

  void setSideId(String value);

  String getFailureId();

  void setFailureId(String value);

  boolean isRepeatedFailure();

  void setRepeatedFailure(boolean value);

  @StringLength(StringLength.UNLIMITED)
  String getReasonText();

  void setReasonText(String value);

  @StringLength(StringLength.UNLIMITED)
  String getStakeText();

  void setStakeText(String value);

  String getEscalatedBy();

  void setEscalatedBy(String value);

  @Indexed
  long getOpenedAt();

  void setOpenedAt(long value);

  @Indexed
  String getStanding();

  void setStanding(String value);

  @Indexed
  long getStandingSince();

  void setStandingSince(long value);

  long getRoundSince();

  void setRoundSince(long value);

  int getRounds();

  void setRounds(int value);

  /** When the first stage was left for the first time; null before. */
  Long getAcknowledgedAt();

  void setAcknowledgedAt(Long value);

  Long getConfirmedAt();

  void setConfirmedAt(Long value);

  /** How grave it is by what happened since the escalation; null is as it was escalated. */
  String getGravityId();

  void setGravityId(String value);

  /** How often what was answered at the escalation was corrected. */
  int getCorrections();

  void setCorrections(int value);

  /** Ids of the sources that joined, with commas between them; null where none did. */
  String getJoinedIds();

  void setJoinedIds(String value);

  /** When its papers were deleted for their age; null where they were not, or it is open again. */
  Long getExpiredAt();

  void setExpiredAt(Long value);
}
