package org.clientrecovery.jira.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** One version of the rules that admins wrote for the site or a project. */
@Preload
@Table("RULE_BOOK")
public interface RuleBookRow extends Entity {
  /** The project, or {@link SettingsStore#SITE}. */
  @Indexed
  long getScopeId();

  void setScopeId(long value);

  /** draft, published or replaced; at most one draft and one published per scope. */
  @Indexed
  String getStateId();

  void setStateId(String value);

  /** Counts published versions from 1; 0 for a draft. */
  int getVersionNumber();

  void setVersionNumber(int value);

  /** How often the draft was saved. */
  int getEdits();

  void setEdits(int value);

  String getAuthorKey();

  void setAuthorKey(String value);

  long getChangedAt();

  void setChangedAt(long value);

  @StringLength(StringLength.UNLIMITED)
  String getNoteText();

  void setNoteText(String value);

  /** JSON, see {@link RuleBookJson}. */
  @StringLength(StringLength.UNLIMITED)
  String getContent();

  void setContent(String value);
}
