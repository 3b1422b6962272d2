package org.clientrecovery.recovery;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.clientrecovery.commitment.WorkingClock;
import org.clientrecovery.commitment.WorkingWeek;
import org.clientrecovery.text.Stage;

/**
 * What was set for a project: its own values over those of the site over the defaults.
 *
 * <p>Immutable. A value was checked when it was set; one that can't be read any more gives {@link
 * SettingRefused}.
 */
public final class Settings {
  private static final Settings STANDARD = new Settings(Map.of());

  private final Map<Setting, String> values;

  private Settings(Map<Setting, String> values) {
    this.values = values;
  }

  /** Every setting at its default. */
  public static Settings standard() {
    return STANDARD;
  }

  /** These settings with those values over them. */
  public Settings with(Map<Setting, String> over) {
    Map<Setting, String> merged = new EnumMap<>(Setting.class);
    merged.putAll(values);
    merged.putAll(over);
    return new Settings(merged);
  }

  /** The value as it was written. */
  public String text(Setting setting) {
    return values.getOrDefault(setting, setting.standard());
  }

  /**
   * The value as it is kept, where the setting can take it.
   *
   * @throws SettingRefused with the part that can't be read
   */
  public static String checked(Setting setting, String value) {
    Settings tried = new Settings(Map.of(setting, value.strip()));
    tried.read(setting);
    return value.strip();
  }

  /** What the gate of that stage does with an unanswered question. */
  public GateMode gate(Stage stage) {
    return gate(gateOf(stage));
  }

  /** What {@link Setting#GATE_PART_WAYS} or another gate does with an unanswered question. */
  public GateMode gate(Setting gate) {
    return read(
        gate,
        value -> GateMode.withId(value).orElseThrow(() -> new IllegalArgumentException("no mode")));
  }

  /** Working time until the stage should be over; empty where its end is not a matter of time. */
  public Optional<Duration> target(Stage stage) {
    return switch (stage) {
      case ACKNOWLEDGE -> Optional.of(workingTime(Setting.TARGET_ACKNOWLEDGE));
      case APOLOGIZE -> Optional.of(workingTime(Setting.TARGET_APOLOGIZE));
      case PLAN -> Optional.of(workingTime(Setting.TARGET_PLAN));
      case ACT, FOLLOW_UP -> Optional.empty();
    };
  }

  public boolean is(Setting setting) {
    return read(setting, value -> yes(value));
  }

  public int number(Setting setting) {
    return read(setting, Settings::number);
  }

  /** Days between contacts, each from 1 to 365, at least one; the last one is repeated. */
  public List<Integer> cadence() {
    return read(Setting.CADENCE, value -> days(value));
  }

  /** How long something is kept, at least a day; empty for ever. */
  public Optional<Period> span(Setting setting) {
    return read(
        setting, value -> value.isEmpty() ? Optional.<Period>empty() : Optional.of(period(value)));
  }

  /** Groups, languages and the like, in the order given. */
  public Set<String> names(Setting setting) {
    return new LinkedHashSet<>(parts(text(setting)));
  }

  /** The languages that comments are read in, without regions: {@code en} for {@code en-GB}. */
  public Set<String> languages() {
    return read(Setting.LANGUAGES, Settings::languages).stream()
        .map(tag -> Locale.forLanguageTag(tag).getLanguage())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** When this project works. */
  public WorkingWeek calendar() {
    List<LocalTime> hours = read(Setting.WORKING_HOURS, Settings::hours);
    return new WorkingWeek(
        read(Setting.WORKING_DAYS, Settings::weekdays),
        hours.get(0),
        hours.get(1),
        read(Setting.HOLIDAYS, Settings::dates));
  }

  /** The project's zone; {@code site} where none was set. */
  public ZoneId zone(ZoneId site) {
    String zone = text(Setting.ZONE);
    return zone.isEmpty() ? site : read(Setting.ZONE, ZoneId::of);
  }

  /** Counts this project's working time; {@code site} is the zone where none was set. */
  public WorkingClock workingClock(ZoneId site) {
    return new WorkingClock(calendar(), zone(site));
  }

  /** The setting that says how that stage's gate behaves. */
  public static Setting gateOf(Stage stage) {
    return switch (stage) {
      case ACKNOWLEDGE -> Setting.GATE_ACKNOWLEDGE;
      case APOLOGIZE -> Setting.GATE_APOLOGIZE;
      case PLAN -> Setting.GATE_PLAN;
      case ACT -> Setting.GATE_ACT;
      case FOLLOW_UP -> Setting.GATE_FOLLOW_UP;
    };
  }

  private Object read(Setting setting) {
    return switch (setting.form()) {
      case YES_NO -> is(setting);
      case GATE_MODE -> gate(setting);
      case WORKING_TIME -> workingTime(setting);
      case DAYS -> cadence();
      case NUMBER -> number(setting);
      case SPAN -> span(setting);
      case WEEKDAYS, HOURS, DATES -> calendar();
      case ZONE -> text(setting).isEmpty() ? "" : read(setting, ZoneId::of);
      case LANGUAGES -> read(setting, Settings::languages);
      case GROUPS -> names(setting);
    };
  }

  private <T> T read(Setting setting, Function<String, T> reader) {
    try {
      return reader.apply(text(setting));
    } catch (RuntimeException e) {
      throw new SettingRefused(setting, text(setting), e);
    }
  }

  /** Working time such as {@code 4h} or {@code 2d}, of days as long as this project's. */
  private Duration workingTime(Setting setting) {
    return read(
        setting,
        value -> {
          int count = number(value.substring(0, value.length() - 1));
          return switch (value.charAt(value.length() - 1)) {
            case 'h' -> Duration.ofHours(count);
            case 'd' -> workingDay().multipliedBy(count);
            default -> throw new IllegalArgumentException("neither hours nor days");
          };
        });
  }

  private Duration workingDay() {
    List<LocalTime> hours = read(Setting.WORKING_HOURS, Settings::hours);
    return Duration.between(hours.get(0), hours.get(1));
  }

  /** A span of the calendar such as {@code 90d}, {@code 18m} or {@code 7y}. */
  private static Period period(String value) {
    int count = number(value.substring(0, value.length() - 1));
    if (count == 0) {
      throw new IllegalArgumentException("no time at all");
    }
    return switch (value.charAt(value.length() - 1)) {
      case 'd' -> Period.ofDays(count);
      case 'm' -> Period.ofMonths(count);
      case 'y' -> Period.ofYears(count);
      default -> throw new IllegalArgumentException("neither days, months nor years");
    };
  }

  private static boolean yes(String value) {
    return switch (value) {
      case "yes" -> true;
      case "no" -> false;
      default -> throw new IllegalArgumentException("neither yes nor no");
    };
  }

  private static int number(String value) {
    int number = Integer.parseInt(value.strip());
    if (number < 0 || number > 365) {
      throw new IllegalArgumentException("not from 0 to 365");
    }
    return number;
  }

  private static List<Integer> days(String value) {
    List<Integer> days = parts(value).stream().map(Settings::number).toList();
    if (days.isEmpty() || days.contains(0)) {
      throw new IllegalArgumentException("no days");
    }
    return days;
  }

  private static Set<DayOfWeek> weekdays(String value) {
    List<String> names =
        Arrays.stream(DayOfWeek.values())
            .map(day -> day.name().substring(0, 3).toLowerCase(Locale.ROOT))
            .toList();
    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    parts(value).forEach(part -> days.add(DayOfWeek.of(names.indexOf(part) + 1)));
    if (days.isEmpty()) {
      throw new IllegalArgumentException("no working day");
    }
    return days;
  }

  private static List<LocalTime> hours(String value) {
    List<LocalTime> hours =
        Arrays.stream(value.split("-", -1)).map(String::strip).map(LocalTime::parse).toList();
    if (hours.size() != 2 || !hours.get(1).isAfter(hours.get(0))) {
      throw new IllegalArgumentException("no hours");
    }
    return hours;
  }

  private static Set<LocalDate> dates(String value) {
    return parts(value).stream().map(LocalDate::parse).collect(Collectors.toSet());
  }

  private static List<String> languages(String value) {
    List<String> found = parts(value);
    found.forEach(part -> new Locale.Builder().setLanguageTag(part));
    if (found.isEmpty()) {
      throw new IllegalArgumentException("no language");
    }
    return found;
  }

  /** What stands between commas or on lines of its own. */
  private static List<String> parts(String value) {
    List<String> parts = new ArrayList<>();
    for (String line : value.split("[,\n]", -1)) {
      if (!line.isBlank()) {
        parts.add(line.strip());
      }
    }
    return List.copyOf(parts);
  }
}
