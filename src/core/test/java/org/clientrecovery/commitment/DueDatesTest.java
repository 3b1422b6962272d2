package org.clientrecovery.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.clientrecovery.text.CommentContext;
import org.junit.Test;

/** Every rule of the due dates beside its sentences. "Now" is Wednesday, 4 March 2026, 10:15. */
public class DueDatesTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  private final DueDates dates = DueDates.mondayToFriday();

  @Test
  public void shouldReadDaysCountedFromToday() {
    assertDue(
        "2026-03-04",
        "I send it today",
        "later today",
        "you get it tonight",
        "by the end of today");
    assertDue("2026-03-05", "We call tomorrow", "tomorow morning", "tmrw", "by end of tomorrow");
    assertDue("2026-03-06", "the day after tomorrow", "in two days", "in 2 days' time");
    assertDue("2026-03-03", "it broke yesterday");
  }

  @Test
  public void shouldReadWeekdays() {
    assertDue("2026-03-06", "by Friday", "this Friday", "on Fri", "until Fri.", "FRIDAY it is");
    assertDue(
        "2026-03-13", "next Friday", "Friday next week", "next week Friday", "Friday of next week");
    assertDue("2026-03-11", "on Wednesday", "next Wednesday", "coming Wednesday");
    assertDue("2026-03-16", "Monday the week after next");
    assertDue("2026-03-10", "on Monday or Tuesday", "between Monday and Tuesday", "Mon-Tue");
  }

  @Test
  public void shouldReadPeriodsThatRunOut() {
    assertDue("2026-03-06", "we do it during the week", "before the week is out");
    assertDue("2026-03-06", "ready before the weekend", "Before the weekend it is ready");
    assertDue("2026-03-08", "ready at the weekend", "over the weekend");
    assertDue("2026-03-31", "before the month is out");
    assertDue("2026-06-30", "by the second quarter");
    assertDue("2026-04-07", "on Easter Tuesday");
  }

  @Test
  public void shouldReadTheMonthOfAnAccount() {
    assertDue("2026-10-31", "on your October statement", "off the October fee");
    assertDue("2026-10-31", "Die Gutschrift steht auf Ihrer Oktober-Rechnung.");
    assertNoDate("the October statement shows it", "your October meeting");
    assertNoDate("Die Oktober-Rechnung ist bei Ihnen.", "Das steht auf Ihrer Oktober-Karte.");
  }

  @Test
  public void shouldReadHoursAsWrittenAbroad() {
    assertDue("2026-03-04T17:00:00+01:00", "today at 17 h", "today until 17h");
    assertDue("2026-03-05T08:00:00+01:00", "by tomorrow 8.");
    assertDue("2026-03-06T15:00:00+01:00", "Friday afternoon, after 3");
    assertDue("2026-03-06T09:00:00-06:00", "Friday, 9 Central");
    assertNoDate("it takes about 3 h", "9 Central stations");
    assertDue("2026-03-05T09:00:00+01:00", "tomorrow at 9:00 Central Station");
  }

  @Test
  public void shouldReadWeeksOfTheYear() {
    assertDue("2026-10-23", "in calendar week 43", "delivery in CW 43");
    assertDue("2026-10-20", "Tuesday of CW 43");
    assertDue("2027-01-15", "in CW 2");
    assertNoDate("CW 43.5 is the tyre", "the CW 77 firmware");
  }

  @Test
  public void shouldReadAListOfDaysByItsLast() {
    assertDue("2026-10-23", "on 9, 16 and 23 October");
    assertDue("2026-06-30", "we end it in June, the first credit follows");
  }

  @Test
  public void shouldTakeNextWeekdayAsTheComingOneOnFriday() {
    CommentContext friday = written("2026-03-06T10:00:00");

    assertThat(due("next Wednesday", friday)).isEqualTo("2026-03-11");
    assertThat(due("Friday", friday)).isEqualTo("2026-03-13");
    assertThat(due("end of the week", friday)).isEqualTo("2026-03-06");
  }

  @Test
  public void shouldReadCalendarDates() {
    assertDue(
        "2026-05-03",
        "3 May",
        "the 3rd of May",
        "May 3rd",
        "on May the 3rd",
        "3-May-2026",
        "May/3",
        "third of May");
    assertDue(
        "2026-05-22",
        "22.05.",
        "22.05.2026",
        "22/05/2026",
        "05/22/2026",
        "2026-05-22",
        "22 May, 2026",
        "Fri 22 May");
    assertDue("2026-07-23", "7/23", "23 July", "July twenty-third");
    assertDue(
        "2026-03-14",
        "the 14th",
        "on the 14th of this month",
        "Saturday the 14th",
        "12-14 March",
        "March 12-14");
    assertDue("2026-04-02", "by the 2nd", "the 2nd of next month");
    assertDue("2027-02-10", "10 February", "Feb. 10");
    assertDue("1999-12-31", "31.12.99", "December 31, 1999", "31 December nineteen ninety nine");
  }

  @Test
  public void shouldReadNumericDatesByRegion() {
    assertThat(due("on 3/4", now())).isEqualTo("2026-03-04");
    assertThat(due("on 3/4", now().withLanguage(Locale.ENGLISH))).isEqualTo("2026-03-04");
    assertThat(due("on 3/4", now().withLanguage(Locale.US))).isEqualTo("2026-03-04");
    assertThat(due("on 3/4", now().withLanguage(Locale.UK))).isEqualTo("2026-04-03");
    assertThat(due("on 3/4", now().withLanguage(Locale.forLanguageTag("en-AU"))))
        .isEqualTo("2026-04-03");
    assertThat(due("am 3.4.", now().withLanguage(Locale.GERMAN))).isEqualTo("2026-04-03");
    assertThat(due("on 13/4", now().withLanguage(Locale.US))).isEqualTo("2026-04-13");
  }

  @Test
  public void shouldReadClockTimes() {
    assertDue(
        "2026-03-05T14:30:00+01:00",
        "tomorrow 14:30",
        "tomorrow at 2:30 pm",
        "2.30pm tomorrow",
        "tomorrow at 14.30",
        "tomorrow at half past two pm",
        "tomorrow 14h30",
        "tomorrow at 1430 hrs",
        "2:30 p.m. tomorrow",
        "tomorrow afternoon at 2:30");
    assertDue(
        "2026-03-06T12:00:00+01:00",
        "Friday noon",
        "Friday at 12:00",
        "noon on Friday",
        "Friday 12 pm");
    assertDue(
        "2026-03-09T09:00:00+01:00",
        "Monday 9:00",
        "at 9 on Monday",
        "Monday, 9am",
        "Monday at nine",
        "9 Mar at 9",
        "Monday at 9 o'clock");
    assertDue("2026-03-05T16:00:00+01:00", "tomorrow at 4", "at 4 tomorrow", "tomorrow by 4");
    assertDue("2026-03-04T22:00:00+01:00", "tonight at 10", "10pm tonight", "today 22:00");
    assertDue("2026-03-05T08:45:20+01:00", "tomorrow 08:45:20");
  }

  @Test
  public void shouldTakeTheNextSuchMomentWhereOnlyTheHourIsNamed() {
    assertDue("2026-03-04T17:00:00+01:00", "by 17:00", "until 5pm", "I call at 5", "by 17:00 h");
    assertDue("2026-03-05T08:30:00+01:00", "Status at 8:30 by me");
    assertDue("2026-03-05T00:00:00+01:00", "by midnight");
  }

  @Test
  public void shouldTakeTheEndOfWindows() {
    assertDue(
        "2026-03-05T10:00:00+01:00",
        "tomorrow between 9 and 10",
        "tomorrow 9-10 am",
        "between 9 and 10 tomorrow",
        "tomorrow from 9:00 to 10:00",
        "tomorrow, 09:00–10:00");
    assertDue("2026-03-05T13:00:00+01:00", "tomorrow between 11 and 1");
    assertDue("2026-03-09T02:00:00+01:00", "Sunday 22:00-02:00");
    assertDue("2026-03-05T20:00:00+01:00", "tomorrow from 20:00");
  }

  @Test
  public void shouldReadAmountsOfTime() {
    assertDue("2026-03-04T10:25:00+01:00", "in 10 minutes", "10 min from now", "in ten minutes");
    assertDue(
        "2026-03-04T11:45:00+01:00",
        "in an hour and a half",
        "in 1.5 hours",
        "within 90 minutes",
        "one and a half hours from now");
    assertDue(
        "2026-03-05T10:15:00+01:00",
        "within 24 hours",
        "within 24h",
        "today + 24h",
        "in the next 24 hours",
        "within the next 24 hours");
    assertDue("2026-03-04T11:15:00+01:00", "within the hour", "in an hour", "within one hour");
    assertDue("2026-03-18", "in a fortnight", "in two weeks", "2 weeks from today", "in 14 days");
    assertDue("2026-03-07", "in 2-3 days", "in two or three days");
    assertDue("2026-03-13", "a week from Friday");
    assertDue("2026-03-01", "3 days ago");
  }

  @Test
  public void shouldCountBusinessDaysFromTheDayAfterWriting() {
    assertDue(
        "2026-03-06",
        "within 2 business days",
        "in two working days",
        "within the next 2 workdays");
    assertDue("2026-03-11", "within 5 business days");
    assertDue("2026-03-04T14:15:00+01:00", "within 4 business hours");
    assertDue("2026-03-05T10:15:00+01:00", "within 8 working hours");
  }

  @Test
  public void shouldCountByTheCalendarOfTheSupplier() {
    DueDates holidays = new DueDates(calendar(LocalDate.of(2026, 3, 5), LocalTime.of(16, 0)));

    assertThat(first(holidays, "within 2 business days", now())).isEqualTo("2026-03-09");
    assertThat(first(holidays, "within 6 business hours", now()))
        .isEqualTo("2026-03-06T08:15:00+01:00");
  }

  @Test
  public void shouldGiveNothingWhereTheCalendarNeverWorks() {
    DueDates idle =
        new DueDates(new FixedCalendar(day -> false, LocalTime.of(8, 0), LocalTime.of(16, 0)));

    assertThat(idle.find("within 2 business days, or within 3 working hours", now())).isEmpty();
  }

  @Test
  public void shouldReadPeriodsByTheirEnd() {
    assertDue("2026-03-04", "EOD", "by COB", "by the end of the day", "close of business");
    assertDue(
        "2026-03-06",
        "EOB Friday",
        "by close of business on Friday",
        "end of the week",
        "EOW",
        "this week",
        "by the end of this week");
    assertDue("2026-03-13", "next week", "by the end of next week");
    assertDue(
        "2026-03-31",
        "end of the month",
        "EOM",
        "by month-end",
        "end of quarter",
        "by the end of Q1",
        "this month",
        "end of March");
    assertDue("2026-12-31", "end of the year", "EOY", "by the end of Q4 2026");
    assertDue("2026-04-30", "next month", "by the end of April", "by April");
    assertDue("2026-06-30", "next quarter", "end of Q2");
    assertDue("2026-03-11", "mid next week");
    assertDue("2026-03-15", "by mid-March");
    assertDue("2026-03-08", "this weekend", "over the weekend");
    assertDue("2026-03-31", "the last working day of the month");
    assertDue("2026-04-01", "the first day of next month");
  }

  @Test
  public void shouldReadZonesOfTheText() {
    assertDue("2026-03-05T15:00:00+00:00", "tomorrow 15:00 UTC", "tomorrow at 3pm GMT");
    assertDue("2026-03-05T09:30:00-05:00", "tomorrow at 9:30 am ET", "tomorrow 9:30 EST");
    assertDue("2026-03-09T09:00:00-07:00", "Monday at 9 PT");
    assertDue("2026-03-05T15:00:00+02:00", "tomorrow 15:00 UTC+2", "tomorrow 15:00 GMT+2");
    assertDue("2026-03-12T10:00:00+05:30", "2026-03-12T10:00:00+05:30");
    assertDue("2026-03-12T10:00:00+00:00", "2026-03-12T10:00Z");
  }

  @Test
  public void shouldMeanCivilTimeOfTheRegionByAnAbbreviation() {
    assertThat(due("on 1 July at 15:00 CET", now())).isEqualTo("2026-07-01T15:00:00+02:00");
    assertThat(due("on 1 July at 15:00 EST", now())).isEqualTo("2026-07-01T15:00:00-04:00");
  }

  @Test
  public void shouldMoveTimesOutOfTheGapInSpringAndTakeTheEarlierOneInAutumn() {
    assertThat(due("on 29 March 2026 at 02:30", now())).isEqualTo("2026-03-29T03:30:00+02:00");
    assertThat(due("on 25 October 2026 at 02:30", now())).isEqualTo("2026-10-25T02:30:00+02:00");
    assertThat(due("within 24 hours", written("2026-03-28T12:00:00")))
        .isEqualTo("2026-03-29T13:00:00+02:00");
  }

  @Test
  public void shouldFindTheNextLeapDayAndCrossYears() {
    assertThat(due("by 29 February", now())).isEqualTo("2028-02-29");
    assertThat(due("by Friday", written("2026-12-30T10:00:00"))).isEqualTo("2027-01-01");
    assertThat(due("on the 31st", written("2026-04-30T10:00:00"))).isEqualTo("2026-05-31");
    assertThat(due("on 2 January", written("2026-12-30T10:00:00"))).isEqualTo("2027-01-02");
    assertThat(due("in one month", written("2026-01-31T10:00:00"))).isEqualTo("2026-02-28");
    assertThat(due("30 February 2026", now())).isNull();
  }

  @Test
  public void shouldReadFeasts() {
    assertDue("2026-04-05", "by Easter", "on Easter Sunday");
    assertDue("2026-12-24", "before Christmas Eve");
    assertDue("2026-11-27", "until Black Friday");
    assertDue("2026-04-03", "Good Friday");
  }

  @Test
  public void shouldFindNothingInVersionsPricesAddressesAndFractions() {
    assertNoDate(
        "It is fixed in 2.4.1 and in release 10.3.",
        "Java 17.0.2 on 10.0.0.12 and v1.2.3-rc4",
        "It costs $12.50 or 3.50 EUR, 5.12 with tax",
        "ABC-1234 and INC20261016 and 555-12-1234",
        "3/4 of the users, 9/10 servers, 24/7 support",
        "page 3, step 2, on port 8080 and on 15 servers",
        "The ratio is 16:9 and 1:1.",
        "call +49 30 2015-86",
        "fe80:12:34:56 and 12:34:56:78:90");
  }

  @Test
  public void shouldNotTakeOrdinaryWordsForTimes() {
    assertNoDate(
        "You may call us.",
        "May I ask why?",
        "The sun sat on a second march.",
        "A second attempt, the 2nd attempt, the first of many",
        "It took 3 days and 5 minutes of work.",
        "We check every Monday and each Friday.",
        "up to date at any time, end of the line",
        "Have a nice day and a great month.");
  }

  @Test
  public void shouldTellLooseTimesAndNowFromDays() {
    assertThat(kinds("now")).containsExactly(FoundDate.Kind.NOW);
    assertThat(kinds("in a few days")).containsExactly(FoundDate.Kind.LOOSE);
    assertThat(kinds("within 24 hours of your reply")).containsExactly(FoundDate.Kind.LOOSE);
    assertThat(kinds("by 17:00")).containsExactly(FoundDate.Kind.CLOCK);
    assertThat(kinds("by Friday 17:00")).containsExactly(FoundDate.Kind.DAY);
  }

  @Test
  public void shouldFindAllDatesWithTheirPlaces() {
    String text = "Patch on Friday at 6pm, call on 9 March 🙂, report within 2 business days.";

    List<FoundDate> found = dates.find(text, now());

    assertThat(found)
        .extracting(FoundDate::quote)
        .containsExactly("Friday at 6pm", "9 March", "within 2 business days");
    assertThat(found)
        .allMatch(date -> text.substring(date.start(), date.end()).equals(date.quote()));
  }

  @Test
  public void shouldPreferADateToNow() {
    assertThat(dates.first("I look now and answer by Friday", now()).orElseThrow().quote())
        .isEqualTo("Friday");
    assertThat(dates.first("by Friday 17:00", now()).orElseThrow().local())
        .isEqualTo("2026-03-06T17:00:00");
  }

  @Test
  public void shouldReadGerman() {
    assertDue("2026-03-06T15:00:00+01:00", "Wir melden uns bis Freitag, den 6. März, um 15 Uhr.");
    assertDue("2026-03-05T09:30:00+01:00", "Ich rufe Sie morgen um 9:30 Uhr an.");
    assertDue(
        "2026-03-09T11:00:00+01:00",
        "Der Techniker kommt am Montagvormittag zwischen 9 und 11 Uhr.");
    assertDue("2026-03-13", "Bis Ende nächster Woche liefern wir das.");
    assertDue("2026-03-12", "Spätestens am 12.3. ist es bei Ihnen.");
    assertDue("2026-03-06", "Wir antworten binnen zwei Werktagen.");
    assertDue("2026-03-04", "Sie bekommen es heute noch.", "Wir melden uns bis Feierabend.");
    assertDue("2026-03-10T14:30:00+01:00", "Wir sind nächsten Dienstag um halb drei bei Ihnen.");
    assertDue("2026-03-01", "Wir haben es vor 3 Tagen versucht.");
    assertDue("2026-03-06", "Wir liefern vor dem Wochenende.", "Vor dem Wochenende ist es fertig.");
    assertDue("2026-03-08", "Wir liefern am Wochenende.", "Wir liefern bis zum Wochenende.");
    assertDue("2026-12-22", "Wir liefern zwei Tage vor Heiligabend.");
    assertDue("2026-03-06T12:00:00+01:00", "Wir liefern am Freitagmittag.");
    assertNoDate(
        "Wir haben 12 Server und Version 10.3 geprüft.", "Das ist so und mit uns nicht zu machen.");
  }

  @Test
  public void shouldReadTheSameUnderTurkish() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    try {
      assertDue("2026-03-06", "BY FRIDAY", "WITHIN 2 BUSINESS DAYS");
      assertDue("2026-03-08", "IN 4 DAYS");
      assertDue("2026-04-30", "WITH YOUR APRIL BILL");
    } finally {
      Locale.setDefault(before);
    }
  }

  private void assertDue(String expected, String... texts) {
    for (String text : texts) {
      assertThat(due(text, now())).as(text).isEqualTo(expected);
    }
  }

  private void assertNoDate(String... texts) {
    for (String text : texts) {
      assertThat(dates.find(text, now())).as(text).isEmpty();
    }
  }

  private List<FoundDate.Kind> kinds(String text) {
    return dates.find(text, now()).stream().map(FoundDate::kind).toList();
  }

  private String due(String text, CommentContext context) {
    return first(dates, text, context);
  }

  private static String first(DueDates dates, String text, CommentContext context) {
    return dates.find(text, context).stream()
        .findFirst()
        .map(date -> date.due().toString())
        .orElse(null);
  }

  private static CommentContext now() {
    return written("2026-03-04T10:15:00");
  }

  private static CommentContext written(String local) {
    return CommentContext.publicReply(
        LocalDateTime.parse(local).atZone(BERLIN).toInstant(), BERLIN);
  }

  private static WorkingCalendar calendar(LocalDate holiday, LocalTime closes) {
    WorkingCalendar usual = WorkingCalendar.mondayToFriday();
    return new FixedCalendar(
        day -> usual.isWorkingDay(day) && !day.equals(holiday), LocalTime.of(8, 0), closes);
  }
}
