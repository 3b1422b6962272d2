package org.clientrecovery.jira.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/**
 * A commitment as it lies in the database.
 *
 * <p>Moments are UTC milliseconds; {@link CommitmentRow#NEVER} stands for "none", so that rows
 * without a date come last in every database, and a range needs no {@code IS NULL}. Which question
 * reads which index stands in docs/decisions/020-indexes-of-the-ledger.md.
 */
@Table("COMMITMENT")
@Preload
@Indexes({
  @Index(
      name = "unresolved",
      methodNames = {
        "getProjectId",
        "isUnresolved",
        "getPartyId",
        "getOverdueFrom",
        "getID",
        "getIssueId",
        "getCommentId",
        "getRestricted"
      }),
  @Index(
      name = "soonest",
      methodNames = {
        "isUnresolved",
        "getPartyId",
        "getOverdueFrom",
        "getID",
        "getProjectId",
        "getIssueId",
        "getCommentId",
        "getRestricted"
      }),
  @Index(
      name = "settled",
      methodNames = {
        "getProjectId",
        "getStateId",
        "getSettledAt",
        "getPartyId",
        "getID",
        "getIssueId",
        "getCommentId",
        "getRestricted"
      }),
  @Index(
      name = "decided",
      methodNames = {"getStateId", "getDecidedAt"})
})
public interface CommitmentRow extends Entity {
  /** The moment that does not come. */
  long NEVER = Long.MAX_VALUE;

  /** Id of the comment that promises, 0 where it was added by hand. */
  @Indexed
  long getCommentId();

  void setCommentId(long value);

  /** Id of the issue that it was promised on. */
  @Indexed
  long getIssueId();

  void setIssueId(long value);

  long getProjectId();

  void setProjectId(long value);

  /** Id of the recovery's issue, 0 where there is no recovery. */
  @Indexed
  long getRecoveryId();

  void setRecoveryId(long value);

  /** Id of the issue that the client knows. */
  @Indexed
  long getSourceId();

  void setSourceId(long value);

  /** User key of the client's person; empty where the host does not know. */
  @Indexed
  String getClientKey();

  void setClientKey(String value);

  /** User key of whoever wrote the comment, or added it by hand. */
  @Indexed
  String getAuthorKey();

  void setAuthorKey(String value);

  @StringLength(StringLength.UNLIMITED)
  String getQuoteText();

  void setQuoteText(String value);

  int getQuoteStart();

  void setQuoteStart(int value);

  int getQuoteEnd();

  void setQuoteEnd(int value);

  @StringLength(20)
  String getPartyId();

  void setPartyId(String value);

  /** User key of whoever owns it; null where no user is known to. */
  @Indexed
  String getOwnerKey();

  void setOwnerKey(String value);

  /** The person or team that the text names; null where it names none. */
  @StringLength(StringLength.UNLIMITED)
  String getOwnerText();

  void setOwnerText(String value);

  @StringLength(StringLength.UNLIMITED)
  String getConditionText();

  void setConditionText(String value);

  @StringLength(20)
  String getStrengthId();

  void setStrengthId(String value);

  long getMadeAt();

  void setMadeAt(long value);

  /** ISO date or date-time with offset, as the text says it; null where there is no date. */
  String getDueText();

  void setDueText(String value);

  String getDueZone();

  void setDueZone(String value);

  /** The moment from which it is overdue; {@link #NEVER} where there is no date. */
  long getOverdueFrom();

  void setOverdueFrom(long value);

  @StringLength(20)
  String getStateId();

  void setStateId(String value);

  /** Whether it is open, moved or missed, and no later one stands for it: what reports ask for. */
  boolean isUnresolved();

  void setUnresolved(boolean value);

  /** When it was kept, late, missed or withdrawn; 0 before. */
  long getSettledAt();

  void setSettledAt(long value);

  /** Where the proof stands that it was kept; null where nobody said so. */
  @StringLength(StringLength.UNLIMITED)
  String getProofLink();

  void setProofLink(String value);

  /** The hash of the comment's text when it was last looked at; 0 where it was added by hand. */
  int getCommentHash();

  void setCommentHash(int value);

  /** What happened to the comment since a person decided: empty, changed or deleted. */
  @StringLength(20)
  String getCommentSince();

  void setCommentSince(String value);

  /** The commitment that this one stands for now; 0 where there is none. */
  @Indexed
  int getSupersedes();

  void setSupersedes(int value);

  /** The commitment that stands for this one now; 0 where there is none. */
  int getSupersededBy();

  void setSupersededBy(int value);

  /** The number of the plan's action that it is a promise of; 0 where it is of none. */
  int getPlanAction();

  void setPlanAction(int value);

  /** How often people or the clock changed it: who changes it says which one they saw. */
  int getVersion();

  void setVersion(int value);

  /** When somebody last decided on it. */
  long getDecidedAt();

  void setDecidedAt(long value);

  /** When the clock has to look at it next; 0 for at once, {@link #NEVER} for not at all. */
  @Indexed
  long getNoticeAt();

  void setNoticeAt(long value);

  /**
   * Whether the comment was for a group or a role alone when it was last read; null where nobody
   * has looked.
   */
  Boolean getRestricted();

  void setRestricted(Boolean value);
}
