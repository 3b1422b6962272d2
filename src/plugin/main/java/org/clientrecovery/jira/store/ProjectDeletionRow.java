package org.clientrecovery.jira.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Table;

/** The order to delete what is stored of a project, and how far that is. */
@Preload
@Table("PROJECT_DELETION")
public interface ProjectDeletionRow extends Entity {
  long getProjectId();

  void setProjectId(long value);

  String getProjectKey();

  void setProjectKey(String value);

  String getAskedBy();

  void setAskedBy(String value);

  long getAskedAt();

  void setAskedAt(long value);

  int getDeletedRows();

  void setDeletedRows(int value);

  /** 0 as long as it goes on. */
  @Indexed
  long getEndedAt();

  void setEndedAt(long value);
}
