package org.clientrecovery.recovery;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One thing that an entry of a paper says.
 *
 * @param name in storage, texts and REST
 * @param choices what can be chosen; empty where the form is no choice
 * @param isRequired whether an entry without it is refused
 */
public record PaperField(String name, Form form, List<String> choices, boolean isRequired) {

  /** How a value is written. */
  public enum Form {
    /** Text of several lines. */
    TEXT(20_000),
    LINE(500),
    /** An ISO date. */
    DAY(10),
    /** An ISO date and time with offset. */
    MOMENT(40),
    YES_NO(3),
    CHOICE(50),
    /** The number of a problem. */
    REFERENCE(10);

    private final int longest;

    Form(int longest) {
      this.longest = longest;
    }

    /** The longest value that is taken, in UTF-16 units. */
    public int longest() {
      return longest;
    }

    /** Whether it takes words of any kind. */
    boolean isFree() {
      return this == TEXT || this == LINE;
    }

    /** The name in texts and REST; never translated. */
    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  public PaperField {
    choices = List.copyOf(choices);
  }

  static PaperField text(String name) {
    return new PaperField(name, Form.TEXT, List.of(), false);
  }

  static PaperField line(String name) {
    return new PaperField(name, Form.LINE, List.of(), false);
  }

  static PaperField day(String name) {
    return new PaperField(name, Form.DAY, List.of(), false);
  }

  static PaperField moment(String name) {
    return new PaperField(name, Form.MOMENT, List.of(), false);
  }

  static PaperField yesNo(String name) {
    return new PaperField(name, Form.YES_NO, List.of("yes", "no"), false);
  }

  static PaperField choice(String name, String... choices) {
    return new PaperField(name, Form.CHOICE, List.of(choices), false);
  }

  static PaperField reference(String name) {
    return new PaperField(name, Form.REFERENCE, List.of(), false);
  }

  PaperField required() {
    return new PaperField(name, form, choices, true);
  }

  /** What is wrong with that stripped value, if anything is. */
  Optional<PaperFault> fault(String value) {
    if (value.isEmpty()) {
      return isRequired ? fault(PaperFault.Kind.MISSING) : Optional.empty();
    }
    if (value.length() > form.longest()) {
      return fault(form.isFree() ? PaperFault.Kind.TOO_LONG : PaperFault.Kind.UNREADABLE);
    }
    return isReadable(value) ? Optional.empty() : fault(PaperFault.Kind.UNREADABLE);
  }

  private boolean isReadable(String value) {
    return switch (form) {
      case TEXT -> true;
      case LINE -> value.lines().count() == 1;
      case DAY -> isDay(value);
      case MOMENT -> isMoment(value);
      case YES_NO, CHOICE -> choices.contains(value);
      case REFERENCE -> value.chars().allMatch(c -> c >= '0' && c <= '9') && value.length() < 10;
    };
  }

  private static boolean isDay(String value) {
    try {
      return isOfOurTime(LocalDate.parse(value));
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  private static boolean isMoment(String value) {
    try {
      return isOfOurTime(OffsetDateTime.parse(value).toLocalDate());
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  private static boolean isOfOurTime(LocalDate day) {
    return day.getYear() >= 1970 && day.getYear() <= 2999;
  }

  private Optional<PaperFault> fault(PaperFault.Kind kind) {
    return Optional.of(new PaperFault(name, kind));
  }
}
