package org.clientrecovery.jira.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A value that was set, for the site or for one project. */
@Preload
@Table("SETTING")
public interface SettingRow extends Entity {
  /** The project, or {@link SettingsStore#SITE}. */
  @Indexed
  long getProjectId();

  void setProjectId(long value);

  @Indexed
  String getName();

  void setName(String value);

  @StringLength(StringLength.UNLIMITED)
  String getValueText();

  void setValueText(String value);

  String getChangedBy();

  void setChangedBy(String value);

  long getChangedAt();

  void setChangedAt(long value);
}
