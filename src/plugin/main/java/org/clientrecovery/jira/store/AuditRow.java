package org.clientrecovery.jira.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A line of the audit log; never changed, but for the key of an anonymised person. */
@Preload
@Table("AUDIT")
public interface AuditRow extends Entity {
  @Indexed
  long getChangedAt();

  void setChangedAt(long value);

  @Indexed
  String getActorKey();

  void setActorKey(String value);

  @Indexed
  String getActId();

  void setActId(String value);

  /** The project, or {@link SettingsStore#SITE}. */
  @Indexed
  long getProjectId();

  void setProjectId(long value);

  long getIssueId();

  void setIssueId(long value);

  String getSubject();

  void setSubject(String value);

  @StringLength(StringLength.UNLIMITED)
  String getOldText();

  void setOldText(String value);

  @StringLength(StringLength.UNLIMITED)
  String getNewText();

  void setNewText(String value);

  @StringLength(StringLength.UNLIMITED)
  String getNoteText();

  void setNoteText(String value);
}
