package org.clientrecovery.jira.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Table;

/** A failure of the plugin, once however often it happened; no message, as it may quote a text. */
@Preload
@Table("ERROR_SEEN")
public interface ErrorRow extends Entity {
  @Indexed
  String getFingerprint();

  void setFingerprint(String value);

  String getPlaceId();

  void setPlaceId(String value);

  /** Names of the exceptions from the outermost to the cause. */
  String getKindText();

  void setKindText(String value);

  /** Where in the plugin's code. */
  String getFrameText();

  void setFrameText(String value);

  String getNodeId();

  void setNodeId(String value);

  int getTimesSeen();

  void setTimesSeen(int value);

  long getFirstAt();

  void setFirstAt(long value);

  @Indexed
  long getLastAt();

  void setLastAt(long value);
}
