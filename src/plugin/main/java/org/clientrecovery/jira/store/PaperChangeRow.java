package org.clientrecovery.jira.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** Who changed a working paper, when and how, as it lies in the database. */
@Preload
@Table("PAPER_CHANGE")
public interface PaperChangeRow extends Entity {
  /** Id of the recovery's issue. */
  @Indexed
  long getRecoveryId();

  void setRecoveryId(long value);

  String getPaperId();

  void setPaperId(String value);

  @Indexed
  int getEntryId();

  void setEntryId(int value);

  String getKindId();

  void setKindId(String value);

  /** The values before as a JSON object of texts; null where there was no before. */
  @StringLength(StringLength.UNLIMITED)
  String getBeforeText();

  void setBeforeText(String value);

  @StringLength(StringLength.UNLIMITED)
  String getAfterText();

  void setAfterText(String value);

  String getActorKey();

  void setActorKey(String value);

  long getChangedAt();

  void setChangedAt(long value);
}
