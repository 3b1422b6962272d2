package org.clientrecovery.minijira.pages;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.clientrecovery.minijira.tracker.Permissions;
import org.clientrecovery.minijira.tracker.StoredIssue;
import org.clientrecovery.minijira.tracker.StoredProject;
import org.clientrecovery.minijira.tracker.StoredUser;
import org.clientrecovery.minijira.tracker.Tracker;
import org.clientrecovery.minijira.web.Exchange;
import org.clientrecovery.minijira.web.RefusedException;

/** Who looks at a page: what they may do, and how they read names and times. For one request. */
final class Visitor {
  private final Tracker tracker;
  private final Optional<StoredUser> user;
  private final Map<String, String> names = new HashMap<>();

  private Visitor(Tracker tracker, Optional<StoredUser> user) {
    this.tracker = tracker;
    this.user = user;
  }

  static Visitor of(Exchange exchange, Tracker tracker) {
    return withKey(tracker, exchange.user().map(known -> known.getKey()).orElse(null));
  }

  /** The user of this key, or somebody who is not logged in for null. */
  static Visitor withKey(Tracker tracker, String userKey) {
    return new Visitor(tracker, Optional.ofNullable(userKey).flatMap(tracker.users()::byKey));
  }

  /** User key; null if not logged in. */
  String key() {
    return user.map(StoredUser::userKey).orElse(null);
  }

  boolean isLoggedIn() {
    return user.isPresent();
  }

  boolean may(String permission, StoredIssue issue) {
    return tracker.permissions().has(permission, issue, key());
  }

  boolean may(String permission, StoredProject project) {
    return tracker.permissions().has(permission, project, key());
  }

  /** Whether the visitor sees an issue of a service project as its client does, in the portal. */
  boolean isCustomerOf(StoredIssue issue) {
    return tracker.projects().byId(issue.projectId()).orElseThrow().isServiceDesk()
        && !may(Permissions.AGENT, issue);
  }

  /** Whether the visitor sees only the portal of a project. */
  boolean isCustomerOf(StoredProject project) {
    return project.isServiceDesk() && !may(Permissions.AGENT, project);
  }

  /**
   * The issue, if it is there and the visitor may browse it.
   *
   * @throws RefusedException if not; 401 if logging in might help
   */
  StoredIssue see(Optional<StoredIssue> issue, String what) {
    return issue.filter(found -> may(Permissions.BROWSE, found)).orElseThrow(() -> refusal(what));
  }

  /**
   * The project, if it is there and the visitor may browse it.
   *
   * @throws RefusedException if not; 401 if logging in might help
   */
  StoredProject seeProject(Optional<StoredProject> project, String what) {
    return project.filter(found -> may(Permissions.BROWSE, found)).orElseThrow(() -> refusal(what));
  }

  private RefusedException refusal(String what) {
    return isLoggedIn() ? RefusedException.notFound(what) : RefusedException.notLoggedIn();
  }

  /**
   * Does nothing if the visitor has a permission on an issue.
   *
   * @throws RefusedException if not; 401 if logging in might help
   */
  void require(String permission, StoredIssue issue) {
    if (!may(permission, issue)) {
      throw isLoggedIn() ? RefusedException.forbidden() : RefusedException.notLoggedIn();
    }
  }

  /** The name that people read of a user key; {@code otherwise} for null. */
  String nameOf(String userKey, String otherwise) {
    return userKey == null ? otherwise : names.computeIfAbsent(userKey, this::nameOf);
  }

  private String nameOf(String userKey) {
    return tracker.users().byKey(userKey).map(StoredUser::displayName).orElse(userKey);
  }

  /** A time in the visitor's zone and language, such as {@code 2 Mar 2026, 09:00}. */
  String time(Instant time) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
        .withLocale(language())
        .format(time.atZone(zone()));
  }

  /** A due date, which has no zone. */
  String day(Instant midnightUtc) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
        .withLocale(language())
        .format(midnightUtc.atZone(ZoneOffset.UTC));
  }

  String isoTime(Instant time) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
        time.truncatedTo(ChronoUnit.SECONDS).atZone(zone()).toOffsetDateTime());
  }

  ZoneId zone() {
    return user.map(StoredUser::zone).orElse(ZoneOffset.UTC);
  }

  /** The visitor's language; British English if unknown. */
  Locale language() {
    return user.map(StoredUser::language).orElse(Locale.UK);
  }
}
