package org.clientrecovery.jira.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** The settings by which the clock last worked out when it has to look at commitments. */
@Table("NOTICE_SCHEDULE")
@Preload
public interface NoticeScheduleRow extends Entity {
  /** The project, or {@link SettingsStore#SITE}. */
  @Indexed
  long getProjectId();

  void setProjectId(long value);

  @StringLength(StringLength.UNLIMITED)
  String getSettingsText();

  void setSettingsText(String value);
}
