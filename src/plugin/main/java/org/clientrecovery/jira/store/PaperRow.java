package org.clientrecovery.jira.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** One entry of a working paper as it lies in the database. */
@Preload
@Table("PAPER")
public interface PaperRow extends Entity {
  /** Id of the recovery's issue. */
  @Indexed
  long getRecoveryId();

  void setRecoveryId(long value);

  String getPaperId();

  void setPaperId(String value);

  int getPlace();

  void setPlace(int value);

  int getVersionNo();

  void setVersionNo(int value);

  /** The values as a JSON object of texts. */
  @StringLength(StringLength.UNLIMITED)
  String getValuesText();

  void setValuesText(String value);

  boolean isRemoved();

  void setRemoved(boolean value);

  String getChangedBy();

  void setChangedBy(String value);

  long getChangedAt();

  void setChangedAt(long value);

  /**
   * When it last said something else; 0 in rows of before there was this column, where it is the
   * same as the last change.
   */
  long getWordedAt();

  void setWordedAt(long value);
}
