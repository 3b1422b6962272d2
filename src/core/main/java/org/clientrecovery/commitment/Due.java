package org.clientrecovery.commitment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;

/**
 * When a commitment falls due: a whole day, or an instant, as precisely as the text says.
 *
 * <p>Immutable. A day stands in a zone, since it ends there and not everywhere at once.
 */
public final class Due {
  private static final DateTimeFormatter PRINTED =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);

  private final LocalDate day;
  private final OffsetDateTime moment;
  private final ZoneId zone;

  private Due(LocalDate day, OffsetDateTime moment, ZoneId zone) {
    this.day = day;
    this.moment = moment;
    this.zone = zone;
  }

  /** Some time on that day of that zone. */
  public static Due on(LocalDate day, ZoneId zone) {
    return new Due(Objects.requireNonNull(day, "day"), null, Objects.requireNonNull(zone, "zone"));
  }

  /** At that moment, printed with its offset. */
  public static Due at(OffsetDateTime moment, ZoneId zone) {
    return new Due(
        moment.toLocalDate(),
        moment.truncatedTo(ChronoUnit.SECONDS),
        Objects.requireNonNull(zone, "zone"));
  }

  /** The day in the zone of the text. */
  public LocalDate day() {
    return day;
  }

  public ZoneId zone() {
    return zone;
  }

  /** Whether the text gave a time as well. */
  public boolean isInstant() {
    return moment != null;
  }

  /** The moment from which it is overdue: the instant itself, or the end of the day in the zone. */
  public Instant overdueFrom() {
    if (moment != null) {
      return moment.toInstant();
    }
    return day.plusDays(1).atTime(LocalTime.MIDNIGHT).atZone(zone).toInstant();
  }

  /** ISO date, or ISO date-time with seconds and offset, {@code +00:00} for UTC. */
  @Override
  public String toString() {
    return moment == null ? day.toString() : PRINTED.format(moment);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Due that
        && day.equals(that.day)
        && Objects.equals(moment, that.moment)
        && zone.equals(that.zone);
  }

  @Override
  public int hashCode() {
    return Objects.hash(day, moment, zone);
  }
}
