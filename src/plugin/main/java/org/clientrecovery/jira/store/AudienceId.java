package org.clientrecovery.jira.store;

import org.clientrecovery.text.Audience;

/** How an audience is written in a row and in REST. */
public final class AudienceId {
  private static final String INTERNAL = "internal";

  private AudienceId() {}

  public static String of(Audience audience) {
    return audience == Audience.INTERNAL ? INTERNAL : "public";
  }

  /** The audience of that id; whatever is not internal is public, also null. */
  public static Audience read(String id) {
    return INTERNAL.equals(id) ? Audience.INTERNAL : Audience.PUBLIC;
  }
}
