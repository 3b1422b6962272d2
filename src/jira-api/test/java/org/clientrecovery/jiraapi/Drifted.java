package org.clientrecovery.jiraapi;

import java.io.IOException;
import java.io.Serializable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** A type that differs from what {@link SignatureCheckTest} lists for it, once in each respect. */
public abstract class Drifted implements Serializable {
  public long count() throws IOException {
    return 0;
  }

  public final void close() throws IOException {}

  public void unlisted() {}

  void hidden() {}

  /** Kept in the class file only, so that a host would not see it. */
  @Retention(RetentionPolicy.CLASS)
  public @interface Forgotten {}
}
