package org.clientrecovery.recovery;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.clientrecovery.commitment.Party;
import org.clientrecovery.commitment.WorkingCalendar;

/**
 * When the client hears from us in follow-up: every other day at first, then less and less often,
 * and before the client asks. Immutable.
 *
 * <p>Each day on which we wrote or called counts once. The next contact is due the cadence's number
 * of days after the last one (or after follow-up began), moved on to a working day; the last number
 * of the cadence is repeated. Days are those of the project's zone.
 */
public final class ContactCalendar {
  private static final int LONGEST_PAUSE = 366;

  private final Rhythm rhythm;
  private final Optional<Instant> followUpSince;
  private final List<Contact> contacts;

  /**
   * How often, and on which days.
   *
   * @param cadence days between contacts, each 1 or more, at least one
   */
  public record Rhythm(List<Integer> cadence, WorkingCalendar working, ZoneId zone) {
    public Rhythm {
      cadence = List.copyOf(cadence);
      Objects.requireNonNull(working, "working");
      Objects.requireNonNull(zone, "zone");
      if (cadence.isEmpty()) {
        throw new IllegalArgumentException("a cadence without days");
      }
    }

    /** What a project set; {@code site} is the zone where it set none. */
    public static Rhythm of(Settings settings, ZoneId site) {
      return new Rhythm(settings.cadence(), settings.calendar(), settings.zone(site));
    }
  }

  private ContactCalendar(Rhythm rhythm, Optional<Instant> followUpSince, List<Contact> contacts) {
    this.rhythm = rhythm;
    this.followUpSince = followUpSince;
    this.contacts = contacts;
  }

  /** The calendar of that recovery: contacts fall due while it stands at Follow-up. */
  public static ContactCalendar of(Recovery recovery, Rhythm rhythm, List<Contact> contacts) {
    return of(
        rhythm,
        recovery.standing() == Standing.FOLLOW_UP
            ? Optional.of(recovery.since())
            : Optional.empty(),
        contacts);
  }

  /** The calendar of a follow-up that began then; without a beginning nothing falls due. */
  public static ContactCalendar of(
      Rhythm rhythm, Optional<Instant> followUpSince, List<Contact> contacts) {
    return new ContactCalendar(
        rhythm,
        followUpSince,
        contacts.stream().sorted(Comparator.comparing(Contact::at)).toList());
  }

  /** The last contact of either side. */
  public Optional<Contact> last() {
    return contacts.stream().reduce((earlier, later) -> later);
  }

  /** The last contact of ours. */
  public Optional<Contact> lastOfOurs() {
    return contacts.stream().filter(this::isOurs).reduce((earlier, later) -> later);
  }

  /** Whole days since the client last heard from us; empty where it never did. */
  public Optional<Long> daysSilent(Instant now) {
    return lastOfOurs().map(contact -> Math.max(0, Duration.between(contact.at(), now).toDays()));
  }

  /** The days of follow-up on which we were in touch, in their order. */
  public List<LocalDate> held() {
    return followUpSince
        .map(
            begun ->
                contacts.stream()
                    .filter(contact -> isOurs(contact) && !contact.at().isBefore(begun))
                    .map(contact -> day(contact.at()))
                    .distinct()
                    .toList())
        .orElse(List.of());
  }

  /** The day by whose end the client hears from us next; empty outside follow-up. */
  public Optional<LocalDate> nextDue() {
    return coming(1).stream().findFirst();
  }

  /** The next so many days, if each contact comes on its day; empty outside follow-up. */
  public List<LocalDate> coming(int count) {
    List<LocalDate> coming = new ArrayList<>();
    if (followUpSince.isPresent()) {
      int number = held().size();
      LocalDate day = number == 0 ? day(followUpSince.get()) : held().get(number - 1);
      for (int i = 0; i < count; i++) {
        day = working(day.plusDays(pause(number + i)));
        coming.add(day);
      }
    }
    return coming;
  }

  /** Whether the day of the next contact is over. */
  public boolean isOverdue(Instant now) {
    return nextDue().filter(due -> day(now).isAfter(due)).isPresent();
  }

  /** The moment from which the next contact is overdue; empty outside follow-up. */
  public Optional<Instant> overdueFrom() {
    return nextDue().map(due -> due.plusDays(1).atStartOfDay(rhythm.zone()).toInstant());
  }

  private int pause(int number) {
    List<Integer> cadence = rhythm.cadence();
    return cadence.get(Math.min(number, cadence.size() - 1));
  }

  private LocalDate working(LocalDate day) {
    LocalDate found = day;
    for (int tried = 0; tried < LONGEST_PAUSE; tried++, found = found.plusDays(1)) {
      if (rhythm.working().isWorkingDay(found)) {
        return found;
      }
    }
    return day;
  }

  private boolean isOurs(Contact contact) {
    return contact.by() == Party.US;
  }

  private LocalDate day(Instant at) {
    return at.atZone(rhythm.zone()).toLocalDate();
  }
}
