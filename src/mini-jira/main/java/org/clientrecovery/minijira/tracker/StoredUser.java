package org.clientrecovery.minijira.tracker;

import java.time.ZoneId;
import java.util.Locale;

/**
 * A person who may log in.
 *
 * @param userKey what the tracker stores; never changes
 * @param name what is typed to log in; unique whatever its case
 * @param email empty if unknown
 * @param password a digest made by {@link Users}; null if the person can't log in
 * @param timeZone id of the person's zone
 * @param locale language tag, such as {@code en-GB}
 */
public record StoredUser(
    String userKey,
    String name,
    String displayName,
    String email,
    boolean active,
    String password,
    String timeZone,
    String locale) {

  public ZoneId zone() {
    return ZoneId.of(timeZone);
  }

  public Locale language() {
    return Locale.forLanguageTag(locale);
  }

  @Override
  public String toString() {
    return "user " + name;
  }
}
