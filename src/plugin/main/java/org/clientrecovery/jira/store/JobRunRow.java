package org.clientrecovery.jira.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Table;

/** The last run of a job, and the last one that failed. */
@Preload
@Table("JOB_RUN")
public interface JobRunRow extends Entity {
  @Indexed
  String getName();

  void setName(String value);

  String getNodeId();

  void setNodeId(String value);

  long getStartedAt();

  void setStartedAt(long value);

  long getTookMillis();

  void setTookMillis(long value);

  boolean isFailed();

  void setFailed(boolean value);

  String getResultText();

  void setResultText(String value);

  /** 0 where none has failed. */
  long getFailedAt();

  void setFailedAt(long value);

  String getFailureText();

  void setFailureText(String value);
}
