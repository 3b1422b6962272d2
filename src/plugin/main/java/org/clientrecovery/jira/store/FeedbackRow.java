package org.clientrecovery.jira.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Table;

/** One flag that a writer dismissed: which rule, in which version, and why; nothing of the text. */
@Preload
@Table("FEEDBACK")
public interface FeedbackRow extends Entity {
  @Indexed
  String getRuleId();

  void setRuleId(String value);

  String getRuleSetVersion();

  void setRuleSetVersion(String value);

  /** See {@link FeedbackReason}. */
  String getReasonId();

  void setReasonId(String value);

  String getCategoryId();

  void setCategoryId(String value);

  @Indexed
  long getProjectId();

  void setProjectId(long value);

  @Indexed
  long getGivenAt();

  void setGivenAt(long value);
}
