package org.clientrecovery.jira.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** One entry of a recovery's chronology as it lies in the database. */
@Preload
@Table("CHRONOLOGY")
public interface ChronologyRow extends Entity {
  /** Id of the recovery's issue. */
  @Indexed
  long getRecoveryId();

  void setRecoveryId(long value);

  @Indexed
  long getHappenedAt();

  void setHappenedAt(long value);

  String getKindId();

  void setKindId(String value);

  String getActorKey();

  void setActorKey(String value);

  @StringLength(StringLength.UNLIMITED)
  String getBeforeText();

  void setBeforeText(String value);

  @StringLength(StringLength.UNLIMITED)
  String getAfterText();

  void setAfterText(String value);

  long getReferenceId();

  void setReferenceId(long value);

  /** Id of the source that it was read from; 0 for what people wrote down. */
  long getFromId();

  void setFromId(long value);

  String getAudienceId();

  void setAudienceId(String value);

  /** Whether it is left out; null, as before there was a choice, is no. */
  boolean isHidden();

  void setHidden(boolean value);

  int getVersionNo();

  void setVersionNo(int value);
}
