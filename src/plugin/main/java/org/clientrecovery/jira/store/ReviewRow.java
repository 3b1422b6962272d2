package org.clientrecovery.jira.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** What the engine said of one comment, as it lies in the database: one row per comment. */
@Preload
@Table("COMMENT_REVIEW")
public interface ReviewRow extends Entity {
  @Indexed
  long getCommentId();

  void setCommentId(long value);

  @Indexed
  long getIssueId();

  void setIssueId(long value);

  @Indexed
  long getProjectId();

  void setProjectId(long value);

  String getAuthorKey();

  void setAuthorKey(String value);

  @Indexed
  String getAudienceId();

  void setAudienceId(String value);

  @Indexed
  long getWrittenAt();

  void setWrittenAt(long value);

  int getScore();

  void setScore(int value);

  boolean isDefensive();

  void setDefensive(boolean value);

  boolean isFixFirst();

  void setFixFirst(boolean value);

  @StringLength(StringLength.UNLIMITED)
  String getSummaryText();

  void setSummaryText(String value);

  /** JSON array, see {@link ReviewJson}. */
  @StringLength(StringLength.UNLIMITED)
  String getFlags();

  void setFlags(String value);

  /** JSON array, see {@link ReviewJson}. */
  @StringLength(StringLength.UNLIMITED)
  String getComponents();

  void setComponents(String value);

  @Indexed
  String getRuleSetVersion();

  void setRuleSetVersion(String value);
}
