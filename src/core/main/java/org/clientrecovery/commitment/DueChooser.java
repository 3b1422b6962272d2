package org.clientrecovery.commitment;

import java.time.Duration;
import java.time.LocalDate;

/**
 * Chooses the due date of a clause from the dates in it, and carries the day of the last promise on
 * to hours and to "the same day".
 */
final class DueChooser {
  private static final long REFERRING =
      Role.DAY_WORD.bit() | Role.WHEN.bit() | Role.ADVERB.bit() | Role.SAME.bit();

  /** Before what takes a thing along at its time: "with the 14:00 courier". */
  private static final WordSet CARRIED =
      WordSet.of("with", "by", "into", "in", "on", "at", "to", "until", "before", "till");

  /** "That evening" means a day named at most so many words before. */
  private static final int REACH = 40;

  private final PromiseText in;
  private final DayAndHour together;
  private final LocalDate today;
  private LocalDate lastDay;
  private Due lastDue;
  private int lastSentence;
  private boolean lastTimed;

  DueChooser(PromiseText in) {
    this.in = in;
    together = new DayAndHour(in);
    today = in.today;
  }

  /** Whether the clause names a time that is not over. */
  boolean isAhead(Promise p) {
    return choose(p) != null || refersToLast(p);
  }

  /** Whether the time of the clause is only what something dates from: "the letter of the 4th". */
  boolean isOrigin(Promise p) {
    for (int i = p.start + 1; i < p.end; i++) {
      boolean opens = in.isDate(i) && !in.isDate(i - 1);
      if (opens) {
        return in.is(i - 1, "of")
            || in.is(i - 1, "from")
            || in.is(i - 1, "since")
            || in.is(i - 1, "as");
      }
    }
    return false;
  }

  /** Whether the only time of the clause qualifies a noun: "the image of Monday". */
  boolean isAside(Promise p) {
    DateInText date = choose(p);
    for (int i = p.start; date != null && i < p.end; i++) {
      if (in.dateAt(i) == date) {
        return in.is(i - 1, "of") && !in.is(i - 2, "as") || in.is(i - 1, "since");
      }
    }
    return false;
  }

  /** Whether the time is a month alone, as habits have: "in August". */
  boolean isMonthAlone(Promise p) {
    DateInText date = choose(p);
    Reading reading = date == null ? null : date.reading();
    boolean month =
        reading != null
            && reading.month != Reading.UNSET
            && reading.dayOfMonth == Reading.UNSET
            && !date.hasClock();
    return month && !hasEdge(p, date);
  }

  /** "end of August", "mid March". */
  private boolean hasEdge(Promise p, DateInText date) {
    for (int i = p.start; i < p.end; i++) {
      boolean edge = in.is(i, "end") || in.is(i, "mid") || in.is(i, "start") || in.is(i, "late");
      if (edge && in.dateAt(i) == date) {
        return true;
      }
    }
    return false;
  }

  /** Whether the time is a day named by "tomorrow" or "tonight", no habit or rule. */
  boolean isNamedDay(Promise p) {
    DateInText date = choose(p);
    return date != null && date.reading().relative != Reading.UNSET;
  }

  /** Whether the time is "in the evening" alone, of whatever day. */
  boolean isTimeOfDay(Promise p) {
    DateInText date = choose(p);
    boolean part = date != null && date.reading().dayPart != Reading.UNSET;
    for (int i = p.start + 2; part && i < p.end; i++) {
      if (in.dateAt(i) == date && !date.hasClock()) {
        boolean any = in.is(i, "evening") || in.is(i, "morning") || in.is(i, "afternoon");
        return any && in.is(i - 1, "the") && in.is(i - 2, "in")
            || in.is(i, "the") && in.is(i - 1, "in") && in.endOfDate(i) == i + 2
            || in.is(i, "in") && in.is(i + 1, "the") && in.endOfDate(i) == i + 3;
      }
    }
    return false;
  }

  /** Whether the time is the very day of writing, written out: the head of a report. */
  boolean isDateOfWriting(Promise p) {
    DateInText date = choose(p);
    boolean written =
        date != null && date.reading().dayOfMonth != Reading.UNSET && !date.hasClock();
    return written && date.found().due().day().equals(today);
  }

  /** Whether the time of the clause stands behind "by". */
  boolean isDeadline(Promise p) {
    for (int i = p.start + 1; i < p.end; i++) {
      if (in.isDate(i) && !in.isDate(i - 1) && (in.is(i - 1, "by") || in.is(i - 1, "before"))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the clause tells how long something lasts: "until the 20th". */
  boolean isSpan(Promise p) {
    for (int i = p.verb; i < p.end; i++) {
      if ((in.is(i, "until") || in.is(i, "till")) && in.isDate(i + 1)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the time of the clause is today, no hour or part of the day named. */
  boolean isToday(Promise p) {
    DateInText date = choose(p);
    boolean later = date != null && (date.hasClock() || date.reading().dayPart != Reading.UNSET);
    return date != null && !later && date.found().due().day().equals(today);
  }

  /** Whether the clause names an hour and no day, as opening hours do. */
  boolean isHourAlone(Promise p) {
    DateInText date = choose(p);
    return date != null && date.found().kind() == FoundDate.Kind.CLOCK && !date.isAmount();
  }

  /** Whether the time is a minute that nobody promises: "Saturday 19:11". */
  boolean isOddMinute(Promise p) {
    DateInText date = choose(p);
    return date != null && date.hasClock() && !date.isAmount() && date.reading().minute % 5 != 0;
  }

  /** Whether the clause names an hour alone that nobody would promise: "10:41", or just over. */
  boolean isLoggedHour(Promise p) {
    DateInText date = choose(p);
    return isHourAlone(p) && (date.reading().minute % 5 != 0 || isJustOver(date));
  }

  /** Tomorrow at an hour that struck within the last two: the head of a report. */
  private boolean isJustOver(DateInText date) {
    Duration since = Duration.between(date.found().due().overdueFrom(), in.written).plusDays(1);
    return !since.isNegative() && since.compareTo(Duration.ofHours(2)) < 0;
  }

  /** Whether the time of the clause is an amount: "within 30 days". */
  boolean isAmount(Promise p) {
    DateInText date = choose(p);
    return date != null && date.isAmount();
  }

  /** The due date of an accepted promise, or null; remembers its day for the next one. */
  Due resolve(Promise p) {
    Due due = dueOf(p);
    if (due != null) {
      lastDay = due.day();
      lastDue = due;
      lastSentence = p.sentence;
      lastTimed = due.isInstant() || isNight(p);
    }
    return due;
  }

  private boolean isNight(Promise p) {
    DateInText date = choose(p);
    return date != null && date.reading().dayPart == Reading.NIGHT;
  }

  private Due dueOf(Promise p) {
    DateInText date = choose(p);
    if (date == null && meansTimeBefore(p)) {
      date = lastDateBefore(p);
    }
    if (date == null) {
      return dueOfLast(p);
    }
    if (date.isAmount() && (p.conditional || countsFromElsewhere(p, date))) {
      lastDay = null;
      return null;
    }
    Due start = startOf(p, date);
    if (start != null) {
      return start;
    }
    DateInText clock = clockBeside(p, date);
    if (clock != null) {
      return hourBeside(date, clock);
    }
    boolean hourAlone = date.found().kind() == FoundDate.Kind.CLOCK;
    if (hourAlone && refersToLast(p) && !isUntilThen(p) && lastDay != null) {
      return date.on(lastDay.plusDays(daysAfterLast(p)));
    }
    return hourAlone && carries(p) ? date.on(lastDay) : date.found().due();
  }

  /** Of a clause without a time: what it takes from what was said before, or null. */
  private Due dueOfLast(Promise p) {
    if (p.conditional) {
      return null;
    }
    boolean goesOn = p.sentence == lastSentence && lastDue != null;
    if (goesOn && isDoneMyself(p)) {
      return lastDue;
    }
    boolean refers = refersToLast(p) && !refersToSpan(p) || goesOn && isRightAfter(p);
    LocalDate day = refers ? dayBefore(p) : null;
    return day == null ? null : Due.on(day.plusDays(daysAfterLast(p)), in.zone);
  }

  /** "…, and I post here what was decided right after". */
  private boolean isRightAfter(Promise p) {
    for (int i = p.verb + 1; i < p.end; i++) {
      boolean right = in.is(i, Role.AFTER_WORD) && !in.is(i, "after");
      boolean after = in.is(i + 1, "after") || in.is(i + 1, "afterwards");
      if (right && after && (i + 2 >= p.end || !in.isPlain(i + 2))) {
        return true;
      }
    }
    return false;
  }

  /** "Test tonight at 22:00, I will do it myself". */
  private boolean isDoneMyself(Promise p) {
    return in.is(p.end - 1, "myself") || in.is(p.end - 1, "ourselves");
  }

  /** The day promised last, else the one named last. */
  private LocalDate dayBefore(Promise p) {
    if (lastDay != null) {
      return lastDay;
    }
    boolean same = in.has(p.start, p.end, Role.SAME.bit());
    int from = same ? in.text.firstToken(p.sentence) : Math.max(0, p.start - REACH);
    for (int i = p.start - 1; i >= from; i--) {
      DateInText date = in.dateAt(i);
      if (date != null && isAhead(date) && !date.isAmount()) {
        return date.found().due().day();
      }
    }
    return null;
  }

  /** "Tonight … until 6 in the morning" ends on the day after. */
  private Due hourBeside(DateInText day, DateInText clock) {
    LocalDate on = day.found().due().day();
    Due due = clock.on(on);
    boolean passed = due.overdueFrom().isBefore(in.written);
    return passed && day.reading().dayPart == Reading.NIGHT ? clock.on(on.plusDays(1)) : due;
  }

  /** "… on Monday and will sort it out then", "… first thing". */
  private boolean meansTimeBefore(Promise p) {
    for (int i = p.start; i < p.end; i++) {
      if (in.is(i, "then") && i > p.verb || in.is(i, "first") && in.is(i + 1, "thing")) {
        return true;
      }
    }
    return false;
  }

  private DateInText lastDateBefore(Promise p) {
    int first = in.text.firstToken(p.sentence);
    for (int i = p.start - 1; i >= first; i--) {
      DateInText date = in.dateAt(i);
      if (date != null && isAhead(date)) {
        return date;
      }
    }
    return null;
  }

  /** An hour alone belongs to the day that was promised before, if that is still ahead. */
  private boolean carries(Promise p) {
    boolean near = p.sentence == lastSentence || lastTimed && p.sentence - lastSentence <= 2;
    boolean own = isNextMessage(p) || isUntilThen(p);
    return lastDay != null && lastDay.isAfter(today) && near && !own;
  }

  /** "Next update 23:00" comes before what was promised for Friday. */
  private boolean isNextMessage(Promise p) {
    boolean next = in.is(p.start, "next") || in.is(p.start, "first");
    return next && (in.is(p.start + 1, Role.DELIVERABLE) || in.isDate(p.start + 1));
  }

  /** "three days later", "within 5 days post approval": nobody knows yet from when on. */
  private boolean countsFromElsewhere(Promise p, DateInText date) {
    int after = in.endOfDate(placeOf(p, date));
    boolean from = in.isOneOf(after, ClauseLimits.EVENTS_OPEN) || in.is(after, "after");
    boolean event = from && in.text.breaksBefore(after) == 0;
    return in.is(after - 1, "later") || event && !in.isDate(after + 1);
  }

  private DateInText choose(Promise p) {
    boolean known = p.chosenStart == p.start && p.chosenEnd == p.end && p.chosenVerb == p.verb;
    if (!known) {
      p.chosen = search(p);
      p.chosenStart = p.start;
      p.chosenEnd = p.end;
      p.chosenVerb = p.verb;
    }
    return p.chosen;
  }

  private DateInText search(Promise p) {
    DateInText fallback = null;
    DateInText hour = null;
    DateInText thing = null;
    DateInText last = null;
    int hourAt = 0;
    for (int i = p.start; i < p.end; i++) {
      DateInText date = in.dateAt(i);
      if (date == null || date == last) {
        continue;
      }
      last = date;
      boolean meant = isAhead(date) && !isGeneralHour(date, i) && !isOfAnother(date, i);
      if (!meant || isReach(i) || isHearsay(i) || isRate(i)) {
        continue;
      }
      boolean clock = date.found().kind() == FoundDate.Kind.CLOCK;
      if (clock && isNamedByHour(p, i)) {
        thing = thing == null ? date : thing;
      } else if (clock) {
        hourAt = hour == null ? i : hourAt;
        hour = hour == null ? lastOf(date, i, p.end) : hour;
      } else if (hour != null && !together.join(p, i, hourAt)) {
        break;
      } else if (isSideline(p, i)) {
        fallback = fallback == null ? date : fallback;
      } else {
        return lastOf(date, i, p.end);
      }
    }
    if (fallback != null) {
      return fallback;
    }
    DateInText beside = p.beside == null ? thing : p.beside;
    return hour == null ? beside : hour;
  }

  /** "on Monday and Tuesday": the last of both. */
  private DateInText lastOf(DateInText date, int i, int end) {
    int and = in.endOfDate(i);
    int next = in.is(and + 1, "on") || in.is(and + 1, "at") ? and + 2 : and + 1;
    DateInText second = next < end && in.is(and, "and") ? in.dateAt(next) : null;
    boolean alike =
        second != null && second.found().kind() == date.found().kind() && isAhead(second);
    return alike && second.found().due().overdueFrom().isAfter(date.found().due().overdueFrom())
        ? second
        : date;
  }

  /** "this morning", written in the afternoon. */
  private boolean isOver(DateInText date) {
    boolean clock = date.found().kind() == FoundDate.Kind.CLOCK;
    if (clock && !date.found().due().overdueFrom().isAfter(in.written)) {
      return true;
    }
    boolean morning = date.reading().dayPart == 1 && date.reading().relative == 0;
    return morning && !date.hasClock() && in.writtenHour >= 12;
  }

  /** "only after 20:00": a rule rather than a time. */
  private boolean isGeneralHour(DateInText date, int i) {
    return date.found().kind() == FoundDate.Kind.CLOCK && in.is(i - 1, "after");
  }

  /** "on the Friday before": of a day that nobody can count from. */
  private boolean isOfAnother(DateInText date, int i) {
    int after = in.endOfDate(i);
    boolean the = in.is(i, "the") || in.is(i - 1, "the");
    boolean last = after >= in.text.tokenCount() || in.text.breaksBefore(after + 1) != 0;
    return the
        && date.reading().weekday != Reading.UNSET
        && date.reading().dayOfMonth == Reading.UNSET
        && in.is(after, "before")
        && (last || in.is(after + 1, Role.AND));
  }

  /** "once in two days", "older than an hour". */
  private boolean isRate(int i) {
    int before = in.is(i - 1, "in") || in.is(i - 1, "within") ? i - 2 : i - 1;
    boolean older = in.is(i - 1, "than") && !in.is(i - 2, "later");
    return older || in.is(before, "once") || in.is(before, "twice") || in.is(before, "times");
  }

  /** "courier says Friday". */
  private boolean isHearsay(int i) {
    return in.is(i - 1, "says") || in.is(i - 1, "said");
  }

  /** "everything up to 23:10". */
  private boolean isReach(int i) {
    return in.is(i - 1, "to") && in.is(i - 2, "up");
  }

  private boolean isAhead(DateInText date) {
    boolean loose = date.found().kind() == FoundDate.Kind.LOOSE && !date.reading().dayPartAlone;
    Reading.Span amount = date.reading().offset;
    boolean momentary = amount != null && amount.seconds > 0 && amount.seconds < 60;
    return !loose
        && !momentary
        && date.reading().second == 0
        && !date.found().due().day().isBefore(today)
        && !date.reading().backwards
        && !isOver(date);
  }

  /** "the run for March", "the invoice of 2 June", "since Monday": dates that qualify a noun. */
  private boolean isSideline(Promise p, int i) {
    int after = in.endOfDate(i);
    return isAttribute(p, i)
        || in.is(i - 1, "of")
        || in.is(i - 1, "since")
        || in.is(after, "'s")
        || isOwner(p, i, after)
        || in.is(i - 1, "for") && !in.isAny(i - 2, Role.SCHEDULED.bit());
  }

  /** "from Thursday's backup", "this week's invoices", not "with Friday's release". */
  private boolean isOwner(Promise p, int i, int after) {
    boolean owner = in.is(after - 1, "'s") && after < p.end && in.isPlain(after);
    return owner && !in.isOneOf(i - 1, CARRIED);
  }

  /** "the Friday call", "the 20:15 show". */
  private boolean isAttribute(Promise p, int i) {
    int after = in.endOfDate(i);
    return (in.is(i - 1, Role.DETERMINER) || in.is(i, Role.DETERMINER))
        && after < p.end
        && in.text.breaksBefore(after) == 0
        && in.isPlain(after);
  }

  /** "from the 04:00 snapshot", not "with the 14:00 courier". */
  private boolean isNamedByHour(Promise p, int i) {
    int before = in.is(i, Role.DETERMINER) ? i - 1 : i - 2;
    return isAttribute(p, i) && !in.isOneOf(before, CARRIED);
  }

  private DateInText clockBeside(Promise p, DateInText day) {
    if (day.hasClock() || day.isAmount() || day.found().kind() == FoundDate.Kind.CLOCK) {
      return null;
    }
    int dayAt = placeOf(p, day);
    for (int i = p.start; i < p.end; i++) {
      DateInText date = in.dateAt(i);
      boolean clock = date != null && date.found().kind() == FoundDate.Kind.CLOCK;
      if (clock && !in.sameDate(i, i - 1) && !isNamedByHour(p, i) && together.join(p, dayAt, i)) {
        return date;
      }
    }
    return null;
  }

  private int placeOf(Promise p, DateInText date) {
    int at = p.start;
    while (at < p.end && in.dateAt(at) != date) {
      at++;
    }
    return at;
  }

  /** "From next week": its first day; null where the date tells no beginning of a period. */
  private Due startOf(Promise p, DateInText date) {
    Reading reading = date.reading();
    boolean day = reading.weekday != Reading.UNSET || reading.dayOfMonth != Reading.UNSET;
    if (day || date.hasClock() || !isLedByFrom(p, date)) {
      return null;
    }
    LocalDate last = date.found().due().day();
    return switch (reading.period) {
      case 5 -> Due.on(last.withDayOfMonth(1), in.zone);
      case 6 -> Due.on(last.withDayOfMonth(1).minusMonths(2), in.zone);
      case 7 -> Due.on(last.withDayOfYear(1), in.zone);
      default -> reading.weekShift == 1 ? Due.on(last.minusDays(4), in.zone) : null;
    };
  }

  private boolean isLedByFrom(Promise p, DateInText date) {
    for (int i = p.start; i < p.end; i++) {
      if (in.dateAt(i) == date) {
        return in.is(i - 1, "from") || in.is(i, "from");
      }
    }
    return false;
  }

  /** "the same day", "that evening", "the day after". */
  private boolean refersToLast(Promise p) {
    for (int i = p.start; i + 1 < p.end; i++) {
      boolean possible = in.isAny(i + 1, REFERRING) || in.isAny(i, REFERRING);
      if (possible && isReference(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isReference(int i) {
    boolean then =
        in.is(i + 1, "then") && (in.is(i, "until") || in.is(i, "by") || in.is(i, "till"));
    boolean there = in.is(i, "while") && in.is(i + 3, "there");
    boolean same = in.is(i, Role.SAME) && in.is(i + 1, Role.DAY_WORD);
    boolean that = in.is(i, "that") && in.is(i + 1, Role.DAY_WORD);
    return then || there || same || that || isDayAfter(i);
  }

  private boolean isDayAfter(int i) {
    boolean after = in.is(i, "day") && in.is(i + 1, "after") && in.is(i - 1, "the");
    boolean next = (in.is(i, "next") || in.is(i, "following")) && in.is(i + 1, Role.DAY_WORD);
    return after || next;
  }

  /** "Until then I write every 30 minutes, first at 10:10". */
  private boolean isUntilThen(Promise p) {
    int at = in.is(p.start, "then") ? p.start - 1 : p.start;
    return (in.is(at, "until") || in.is(at, "till")) && in.is(at + 1, "then");
  }

  /** "for that time" names no end. */
  private boolean refersToSpan(Promise p) {
    for (int i = p.start; i + 1 < p.end; i++) {
      if (in.is(i, "that") && in.is(i + 1, "time")) {
        return true;
      }
    }
    return false;
  }

  private int daysAfterLast(Promise p) {
    for (int i = p.start; i + 1 < p.end; i++) {
      if (isDayAfter(i)) {
        return 1;
      }
    }
    return 0;
  }
}
