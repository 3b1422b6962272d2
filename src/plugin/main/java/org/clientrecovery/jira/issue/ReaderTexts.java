package org.clientrecovery.jira.issue;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import org.clientrecovery.commitment.Due;
import org.clientrecovery.wording.Flag;
import org.clientrecovery.wording.RuleProblem;

/** Texts, dates and times in the language and the zone of whoever reads the page. */
public final class ReaderTexts {
  private final I18nResolver texts;
  private final JiraAuthenticationContext authentication;
  private final TimeZoneManager zones;

  public ReaderTexts(
      I18nResolver texts, JiraAuthenticationContext authentication, TimeZoneManager zones) {
    this.texts = texts;
    this.authentication = authentication;
    this.zones = zones;
  }

  public String text(String key, Serializable... arguments) {
    return texts.getText(key, arguments);
  }

  /** What is wrong in a rule file, in the reader's language. */
  public String mistake(RuleProblem problem) {
    return text(
        "client-recovery.mistake." + problem.mistake().id(),
        problem.arguments().toArray(Serializable[]::new));
  }

  /** The flag with reason and advice in the reader's language, where the rule is a shipped one. */
  public Flag flag(Flag flag) {
    return RuleTexts.in(locale()).of(flag);
  }

  /** A day and time such as "2 Mar 2026, 09:15". */
  public String moment(Instant at) {
    return moments().format(at);
  }

  /** What writes many moments for the same reader, who is looked up once. */
  public DateTimeFormatter moments() {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
        .withLocale(locale())
        .withZone(zone());
  }

  /** The day of a moment in the reader's zone. */
  public String dayOf(Instant at) {
    return day(LocalDate.ofInstant(at, zone()));
  }

  /** A due date: its day where it is a day, its moment where it is one, or that there is none. */
  public String due(Optional<Due> due) {
    return due.map(this::due).orElseGet(() -> text("client-recovery.due.none"));
  }

  private String due(Due due) {
    return due.isInstant() ? moment(due.overdueFrom()) : day(due.day());
  }

  /** A day such as "2 Mar 2026". */
  public String day(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale()).format(day);
  }

  public Locale locale() {
    return authentication.getLocale();
  }

  /** A day without its year, such as "02/03", "3/2" or "02.03.", as the reader's country has it. */
  public String shortDay(LocalDate day) {
    String pattern =
        DateTimeFormatterBuilder.getLocalizedDateTimePattern(
            FormatStyle.SHORT, null, IsoChronology.INSTANCE, locale());
    return DateTimeFormatter.ofPattern(withoutYear(pattern), locale()).format(day);
  }

  /** The separator between the year and the rest goes as well: "dd/MM/y", "y-MM-dd". */
  private static String withoutYear(String pattern) {
    String rest = pattern.replace("y", "");
    int start = 0;
    int end = rest.length();
    while (start < end && "dM".indexOf(rest.charAt(start)) < 0) {
      start++;
    }
    while (end > start && "dM.".indexOf(rest.charAt(end - 1)) < 0) {
      end--;
    }
    return rest.substring(start, end);
  }

  /** The reader's zone. */
  public ZoneId zone() {
    return zones.getLoggedInUserTimeZone().toZoneId();
  }
}
