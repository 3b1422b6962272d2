package com.atlassian.scheduler.config;

import java.io.Serializable;

/** Names a job runner. */
public final class JobRunnerKey implements Serializable, Comparable<JobRunnerKey> {
  private static final long serialVersionUID = 1;

  private final String id;

  private JobRunnerKey(String id) {
    this.id = id;
  }

  public static JobRunnerKey of(String id) {
    if (id == null || id.isEmpty()) {
      throw new IllegalArgumentException("a JobRunnerKey has a name");
    }
    return new JobRunnerKey(id);
  }

  @Override
  public int compareTo(JobRunnerKey other) {
    return id.compareTo(other.id);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof JobRunnerKey that && id.equals(that.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  @Override
  public String toString() {
    return id;
  }
}
