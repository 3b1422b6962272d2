package org.clientrecovery.jira.rest;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.clientrecovery.commitment.Due;
import org.clientrecovery.commitment.Party;
import org.clientrecovery.jira.issue.ReaderTexts;

/**
 * What people send about a commitment; each field is refused by its name where it can't be read.
 */
final class CommitmentForm {
  private static final int LONGEST_TEXT = 4_000;
  private static final Set<String> LINKS = Set.of("http", "https");

  private final JsonBody body;
  private final ReaderTexts texts;

  CommitmentForm(JsonBody body, ReaderTexts texts) {
    this.body = body;
    this.texts = texts;
  }

  /** The text of that field; empty where there is none. */
  String text(String field) {
    String text = Optional.ofNullable(body.text(field)).orElse("").strip();
    if (text.length() > LONGEST_TEXT) {
      throw Refusal.of(400, field, texts.text("client-recovery.rest.too-long", LONGEST_TEXT));
    }
    return text;
  }

  /** The text of a field that must not be empty. */
  String needed(String field) {
    String text = text(field);
    if (text.isEmpty()) {
      throw refusal(field, "client-recovery.ledger.rest.needed");
    }
    return text;
  }

  /** The answer of a field that must be true or false. */
  boolean answered(String field) {
    String answer = text(field);
    if (!Set.of("true", "false").contains(answer)) {
      throw refusal(field, "client-recovery.ledger.rest.yes-or-no");
    }
    return "true".equals(answer);
  }

  Party party() {
    return Arrays.stream(Party.values())
        .filter(party -> party.id().equals(text("party")))
        .findFirst()
        .orElseThrow(() -> refusal("party", "client-recovery.ledger.rest.no-party"));
  }

  /** A number of the ledger; empty where the field is. */
  Optional<Integer> number(String field) {
    String text = text(field);
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(Integer.parseInt(text));
    } catch (NumberFormatException e) {
      throw refusal(field, "client-recovery.ledger.rest.no-number");
    }
  }

  /** The date of {@code due}; empty where the field is. */
  Optional<Due> due(ZoneId usual) {
    String text = text("due");
    return text.isEmpty() ? Optional.empty() : Optional.of(due(text, zone(usual)));
  }

  private Due due(String text, ZoneId zone) {
    try {
      return text.indexOf('T') < 0
          ? Due.on(LocalDate.parse(text), zone)
          : Due.at(moment(text, zone), zone);
    } catch (DateTimeException e) {
      throw refusal("due", "client-recovery.rest.no-date");
    }
  }

  /** With its offset, or without one as the clocks of the zone show it. */
  private static OffsetDateTime moment(String text, ZoneId zone) {
    try {
      return OffsetDateTime.parse(text);
    } catch (DateTimeParseException withoutOffset) {
      return LocalDateTime.parse(text).atZone(zone).toOffsetDateTime();
    }
  }

  private ZoneId zone(ZoneId usual) {
    String text = text("zone");
    try {
      return text.isEmpty() ? usual : ZoneId.of(text);
    } catch (DateTimeException e) {
      throw refusal("zone", "client-recovery.ledger.rest.no-zone");
    }
  }

  /**
   * The moment of that field, not after now; now where it is empty. A day means its end, or now
   * where it is today.
   */
  Instant past(String field, Instant now, ZoneId usual) {
    String text = text(field);
    try {
      Instant moment = text.isEmpty() ? now : momentOrDay(text, now, zone(usual));
      if (moment.isAfter(now)) {
        throw refusal(field, "client-recovery.ledger.rest.in-the-future");
      }
      return moment;
    } catch (DateTimeException e) {
      throw refusal(field, "client-recovery.rest.no-date");
    }
  }

  private static Instant momentOrDay(String text, Instant now, ZoneId zone) {
    if (text.indexOf('T') >= 0) {
      return moment(text, zone).toInstant();
    }
    LocalDate day = LocalDate.parse(text);
    return day.equals(LocalDate.ofInstant(now, zone))
        ? now
        : day.plusDays(1).atStartOfDay(zone).toInstant().minusSeconds(1);
  }

  /**
   * A link to the proof: an address on the web or a path of this site; empty where there is none.
   */
  String proof() {
    String text = text("proof");
    if (!text.isEmpty() && !isLink(text)) {
      throw refusal("proof", "client-recovery.ledger.rest.no-link");
    }
    return text;
  }

  private static boolean isLink(String text) {
    try {
      URI uri = new URI(text);
      return uri.getScheme() == null
          ? text.startsWith("/") && uri.getAuthority() == null
          : LINKS.contains(uri.getScheme()) && uri.getHost() != null;
    } catch (URISyntaxException e) {
      return false;
    }
  }

  Refusal refusal(String field, String message) {
    return Refusal.of(400, field, texts.text(message));
  }
}
