package org.clientrecovery.jira.store;

import net.java.ao.Entity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A commitment as it lies in the database. */
@Table("COMMITMENT")
public interface CommitmentRow extends Entity {
  /** Id of the comment that promises, 0 where it was added by hand. */
  @Indexed
  long getCommentId();

  void setCommentId(long value);

  @Indexed
  long getIssueId();

  void setIssueId(long value);

  @Indexed
  long getProjectId();

  void setProjectId(long value);

  @StringLength(StringLength.UNLIMITED)
  String getQuoteText();

  void setQuoteText(String value);

  int getQuoteStart();

  void setQuoteStart(int value);

  int getQuoteEnd();

  void setQuoteEnd(int value);

  String getPartyId();

  void setPartyId(String value);

  @StringLength(StringLength.UNLIMITED)
  String getOwnerText();

  void setOwnerText(String value);

  @StringLength(StringLength.UNLIMITED)
  String getConditionText();

  void setConditionText(String value);

  String getStrengthId();

  void setStrengthId(String value);

  long getMadeAt();

  void setMadeAt(long value);

  /** ISO date or date-time with offset, as the text says it; null where there is no date. */
  String getDueText();

  void setDueText(String value);

  String getDueZone();

  void setDueZone(String value);

  /** The moment from which it is overdue; null where there is no date. */
  @Indexed
  Long getOverdueFrom();

  void setOverdueFrom(Long value);

  @Indexed
  String getStateId();

  void setStateId(String value);

  /** Whether it is open, moved or missed: what the report asks for. */
  @Indexed
  boolean isUnresolved();

  void setUnresolved(boolean value);
}
