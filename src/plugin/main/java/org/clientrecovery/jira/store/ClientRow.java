package org.clientrecovery.jira.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Table;

/** Somebody of the client's side of a recovery, or an organisation there. */
@Preload
@Table("CLIENT_SIDE")
public interface ClientRow extends Entity {
  /** Id of the recovery's issue. */
  @Indexed
  long getRecoveryId();

  void setRecoveryId(long value);

  /** Id of the source that says so. */
  long getSourceId();

  void setSourceId(long value);

  /** Null for an organisation. */
  @Indexed
  String getUserKey();

  void setUserKey(String value);

  /** Null for a person. */
  String getOrganisationName();

  void setOrganisationName(String value);
}
