package org.clientrecovery.jira.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Table;

/** A node on which the plugin runs, and when it was last heard of. */
@Preload
@Table("NODE")
public interface NodeRow extends Entity {
  /** A hyphen where Jira is not clustered. */
  @Indexed
  String getNodeId();

  void setNodeId(String value);

  long getSeenAt();

  void setSeenAt(long value);

  String getPluginVersion();

  void setPluginVersion(String value);

  String getJavaVersion();

  void setJavaVersion(String value);
}
