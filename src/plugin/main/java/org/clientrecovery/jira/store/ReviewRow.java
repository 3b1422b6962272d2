package org.clientrecovery.jira.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** What the engine said of one comment, as it lies in the database: one row per comment. */
@Preload
@Table("COMMENT_REVIEW")
@Indexes({
  @Index(
      name = "project",
      methodNames = {"getProjectId", "getCommentId"})
})
public interface ReviewRow extends Entity {
  @Indexed
  long getCommentId();

  void setCommentId(long value);

  @Indexed
  long getIssueId();

  void setIssueId(long value);

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

  /** The fingerprint of the rule set that judged. */
  String getRuleSetVersion();

  void setRuleSetVersion(String value);

  /** Published version of the site's rules that judged, 0 for none. */
  int getSiteRules();

  void setSiteRules(int value);

  /** Published version of the project's rules that judged, 0 for none. */
  int getProjectRules();

  void setProjectRules(int value);

  /** Null where the comment was judged before this was kept. */
  Long getJudgedAt();

  void setJudgedAt(Long value);

  /** Name of a {@link org.clientrecovery.text.Position}. */
  String getPositionId();

  void setPositionId(String value);

  /** Id of a {@link org.clientrecovery.text.Stage}; null outside a recovery. */
  String getStageId();

  void setStageId(String value);

  /** Counts how often the row was written, so that nothing older goes over something newer. */
  int getEdits();

  void setEdits(int value);
}
