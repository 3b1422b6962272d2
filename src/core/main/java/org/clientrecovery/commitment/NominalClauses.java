package org.clientrecovery.commitment;

import org.clientrecovery.text.Block;
import org.clientrecovery.text.Break;
import org.clientrecovery.text.CommentText;

/** Finds promises without a verb: "Fix: Wednesday 06:00", "Anna: call back Monday". */
final class NominalClauses {
  static final long FINITE =
      Role.FUTURE.bit()
          | Role.MODAL.bit()
          | Role.BE.bit()
          | Role.HAVE.bit()
          | Role.PAST.bit()
          | Role.DO.bit()
          | Role.FIRST.bit();

  private static final WordSet ORDINALS =
      WordSet.of("third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");

  private final SentenceScope scope;
  private final PromiseText in;
  private final CommentText text;
  private final DueChooser dues;
  private final ClauseBorders borders;

  NominalClauses(SentenceScope scope, ClauseBorders borders) {
    this.scope = scope;
    in = scope.in;
    text = scope.in.text;
    dues = scope.dues;
    this.borders = borders;
  }

  void nominals() {
    int start = scope.from;
    boolean dated = false;
    boolean finite = false;
    for (int i = scope.from + 1; i <= scope.to; i++) {
      dated |= in.isDate(i - 1);
      finite |= in.isAny(i - 1, FINITE);
      if (i == scope.to || isBorder(i, dated, finite)) {
        nominal(start, i);
        start = i;
        dated = false;
        finite = false;
      }
    }
  }

  /** Whether a thing and its time can end before that token. */
  private boolean isBorder(int i, boolean dated, boolean finite) {
    boolean strong = in.isStrong(i) && (!text.hasBreakBefore(i, Break.COLON) || finite);
    boolean comma = in.isComma(i) && !in.isDate(i);
    return borders.isNewLine(i)
        || strong && !isDateCell(i)
        || comma && (dated || finite || borders.startsLine(i));
  }

  /** "Replace the pump seal – Friday": behind the dash stands the time and nothing else. */
  private boolean isDateCell(int i) {
    int at = i;
    while (at < scope.to && (in.isDate(at) || borders.isTimePreposition(at) && at < i + 2)) {
      at++;
    }
    return at > i && at == scope.to && text.hasBreakBefore(i, Break.DASH);
  }

  private void nominal(int start, int end) {
    if (end - start > 16
        || end - start < 2
        || scope.overlapsFound(start, end)
        || scope.offer >= 0) {
      return;
    }
    long finite =
        FINITE
            | Role.FUTURE.bit()
            | Role.MODAL.bit()
            | Role.BE.bit()
            | Role.HAVE.bit()
            | Role.PAST.bit()
            | Role.NOT.bit()
            | Role.HEDGE.bit()
            | Role.FIRST.bit()
            | Role.PLEASE.bit()
            | Role.THANKS.bit()
            | Role.IF.bit()
            | Role.DO.bit()
            | Role.OUTAGE.bit()
            | Role.OUTSIDER.bit()
            | Role.HABIT.bit()
            | Role.THIRD.bit()
            | Role.BECAUSE.bit();
    boolean appointment = in.endsInIng(start) && in.isDate(start + 1);
    if (in.endsInIng(start) && !appointment
        || hasVerb(start, end)
        || isHeading(start, end)
        || scope.has(start, end, finite)
        || text.isCited(start)
        || isCommand(start, end)) {
      return;
    }
    Promise p = borders.promise(start, start);
    p.start = start;
    p.verb = -1;
    p.end = end;
    int head = head(start, end);
    boolean bullet =
        text.block(scope.sentence) != Block.PARAGRAPH
            && text.block(scope.sentence) != Block.HEADING;
    boolean listed = bullet && in.is(start, Role.VERB) || isTask(start, p);
    boolean thing =
        head >= 0
            || listed
            || appointment
            || isPlainLine(start, end)
            || isFromUs(start, end)
            || isDoneBy(start, end) && !(end < scope.to && in.isAny(end, FINITE))
            || isReturn(start)
            || isVisit(start, end)
            || isSettled(start, end)
            || isAssigned(start, end)
            || isNext(start, p);
    boolean old =
        isFollowed(start, end)
            || isCounted(start, end)
            || dues.isAside(p)
            || dues.isMonthAlone(p)
            || dues.isDateOfWriting(p);
    boolean ahead = thing && dues.isAhead(p) && !dues.isOrigin(p) && !isLogged(p) && !old;
    if (ahead || head == start && isSoon(start, end) || isToFollow(start, end)) {
      scope.found.add(p);
    }
  }

  /** "A second replacement within a year needs …": a word behind the time that goes on with it. */
  private boolean isFollowed(int start, int end) {
    int date = start;
    while (date < end && !in.isDate(date)) {
      date++;
    }
    int next = date;
    while (next < end && in.isDate(next)) {
      next++;
    }
    boolean goesOn = date > start && next < end && text.breaksBefore(next) == 0;
    return goesOn && in.isPlain(next) && !in.hasRole(next) && !in.isName(next);
  }

  /** "Third call this week", "fourth time today": counts what has been. */
  private boolean isCounted(int start, int end) {
    boolean nth = in.isOneOf(start, ORDINALS) && !in.isDate(start);
    for (int i = start + 2; i < end && nth; i++) {
      boolean opens = in.isDate(i) && !in.isDate(i - 1);
      if (opens && (in.is(i, "this") || in.is(i, "today"))) {
        return true;
      }
    }
    return false;
  }

  /** "…, tracking number to follow": the end of a line. */
  private boolean isToFollow(int start, int end) {
    return end - start > 2 && in.is(end - 1, "follow") && in.is(end - 2, Role.TO);
  }

  /** "Next one at 16:00 from me". */
  private boolean isFromUs(int start, int end) {
    for (int i = start + 1; i + 1 < end; i++) {
      if (in.is(i, "from") && in.is(i + 1, Role.FIRST_OBJECT)) {
        return !scope.has(start, i, Role.RECEIVE.bit() | Role.YOU.bit());
      }
    }
    return false;
  }

  /** "… all paid by 30 November", "fitted by 14:00": done by a time to come. */
  private boolean isDoneBy(int start, int end) {
    for (int i = start; i + 2 < end && !in.is(i, Role.AND); i++) {
      boolean done = in.endsInEd(i) || in.is(i, Role.PARTICIPLE);
      boolean by = in.is(i + 1, "by") || in.is(i + 1, "until") || in.is(i + 1, "before");
      if (in.is(i, Role.SCHEDULED) && in.isDate(i + 1) && text.hasBreakBefore(i + 1, Break.COLON)) {
        return true;
      }
      if (done && by && in.isDate(i + 2)) {
        return !in.isAny(i, Role.PASSIVE_NONE.bit() | Role.OUT.bit());
      }
    }
    return false;
  }

  /** "Key given by phone 8:10", "the third prescription at 10:41": told of what was. */
  private boolean isLogged(Promise p) {
    boolean past = false;
    for (int i = p.start; i < p.end; i++) {
      past |= in.is(i, Role.PARTICIPLE) && !in.is(i, Role.RESULT_STATE) || in.is(i, "rolled");
      past |= in.endsInEd(i) && in.isDate(i + 1);
    }
    boolean hour = dues.isHourAlone(p);
    if (dues.isOddMinute(p)) {
      return true;
    }
    boolean happened = hour && past || (hour || dues.isAmount(p)) && hasHappened(p);
    return dues.isLoggedHour(p) || happened && !dues.isDeadline(p);
  }

  /** "db restored to 02:00", "orders placed until 14:00", "seats on the 14:25". */
  private boolean hasHappened(Promise p) {
    for (int i = p.start; i < p.end && !in.isDate(i); i++) {
      boolean done = in.endsInEd(i) && !in.is(i, Role.DELIVERABLE) || in.is(i, "done");
      boolean named = in.is(i, "the") && in.isDate(i + 1) && dues.isHourAlone(p);
      if (done && i > p.start || named) {
        return true;
      }
    }
    return false;
  }

  /** "Monday 8-10 on site", "Tuesday 9:00 at your door". */
  private boolean isVisit(int start, int end) {
    int place = start;
    while (place < end && in.isDate(place)) {
      place++;
    }
    boolean site = in.is(place, "on") && in.is(place + 1, "site") && place + 2 == end;
    boolean yours = in.is(place, "at") && in.is(place + 1, Role.YOUR) && place + 3 == end;
    return place > start && (site || yours || in.is(place, "onsite") && place + 1 == end);
  }

  /** "Rest of the sum: decided on the 28th at the latest". */
  private boolean isSettled(int start, int end) {
    boolean latest = in.is(end - 1, "latest");
    boolean done = false;
    for (int i = start; i < end && latest; i++) {
      done |= in.endsInEd(i) && !in.isAny(i, Role.PASSIVE_NONE.bit() | Role.OUT.bit());
    }
    return done && scope.datesIn(start, end);
  }

  /** "Back to you by lunch", "Back here at 12:00". */
  private boolean isReturn(int start) {
    boolean to = in.is(start + 1, "to") || in.is(start + 1, "with");
    boolean with = in.is(start, "with") && in.is(start + 1, Role.YOU);
    return with
        || in.is(start, "back") && (to && in.is(start + 2, Role.YOU) || in.is(start + 1, "here"));
  }

  /** "Second gateway (Milos, Friday)", "first one 31 October, me": who does it, beside when. */
  private boolean isAssigned(int start, int end) {
    for (int i = start; i < end; i++) {
      boolean person = in.isName(i) || in.is(i, "me") || in.is(i, "us");
      boolean beside = in.isDate(i + 1) && in.isComma(i + 1) || in.isDate(i - 1) && in.isComma(i);
      boolean first = i == start && text.hasBreakBefore(start, Break.COLON);
      if (person && beside && (i > start || first)) {
        return true;
      }
    }
    return false;
  }

  /** "more from me before noon", "another one on Friday". */
  private boolean isNext(int start, Promise p) {
    boolean next = in.is(start, "more") || in.is(start, "another");
    return next && !in.isDate(start) && !scope.has(start, p.end, Role.MACHINE.bit());
  }

  /** "Patch up shortly.": nothing else stands there. */
  private boolean isSoon(int start, int end) {
    return end - start <= 4
        && start == scope.from
        && end == scope.to
        && scope.has(start + 1, end, Role.SOON.bit());
  }

  /** "New relay on Tuesday.": a whole line of a thing and its time. */
  private boolean isPlainLine(int start, int end) {
    boolean whole = start == scope.from || in.isDate(start - 1) || in.isStrong(start);
    if (!whole || text.block(scope.sentence) == Block.HEADING) {
      return false;
    }
    int date = start;
    while (date < end && !in.isDate(date)) {
      date++;
    }
    int last = date;
    while (last < end && (in.isDate(last) || !in.isComma(last) && in.is(last, Role.ADVERB))) {
      last++;
    }
    boolean shape = date > start && date - start <= 7 && last == end;
    return shape && isThing(start, date);
  }

  private boolean isThing(int start, int date) {
    long never =
        Role.IT.bit()
            | Role.AND.bit()
            | Role.WHEN.bit()
            | Role.BECAUSE.bit()
            | Role.OPINION.bit()
            | Role.OUT.bit()
            | Role.REPORT.bit()
            | Role.STATIVE.bit()
            | Role.WISH.bit()
            | Role.MUST.bit()
            | Role.FIRST_OBJECT.bit()
            | Role.YOUR.bit()
            | Role.MACHINE.bit();
    int verbs = 0;
    for (int i = start; i < date; i++) {
      boolean verb =
          in.is(i, Role.VERB)
              && i > start
              && in.isPlural(i - 1)
              && !in.isAny(i, Role.NOUN_LIKE.bit() | Role.DELIVERABLE.bit());
      verbs += verb ? 1 : 0;
    }
    boolean preposition =
        borders.isPreposition(start) || in.is(start, "with") || in.is(start, "as");
    boolean compound = start + 1 < date && text.hasBreakBefore(start + 1, Break.HYPHEN);
    boolean object = in.isAny(start + 1, Role.DETERMINER.bit()) && start + 1 < date;
    boolean next = start > scope.from && !scope.found.isEmpty() && date == start + 1;
    boolean verbFirst =
        !compound
            && !next
            && in.is(start, Role.VERB)
            && !in.isAny(start, Role.NOUN_LIKE.bit() | Role.DELIVERABLE.bit());
    boolean first = in.is(start, "first") && date > start + 1;
    return (first || !scope.has(start, Math.min(date, start + 1), never | Role.ADVERB.bit()))
        && !scope.has(
            start, date, Role.OPINION.bit() | Role.OUT.bit() | Role.STATIVE.bit() | Role.MUST.bit())
        && !preposition
        && !object
        && !verbFirst
        && verbs == 0
        && !(in.endsInEd(start)
            && (date == start + 1
                || in.is(start + 1, "back")
                || in.is(start + 1, "with")
                || borders.isPreposition(start + 1)
                || in.is(start + 1, Role.DETERMINER)))
        && !in.endsInEd(date - 1)
        && !tells(start, date)
        && !in.is(start, Role.PARTICIPLE)
        && !scope.has(start, date, Role.PASSIVE_NONE.bit())
        && !(in.is(date - 1, Role.DETERMINER) && !borders.isTimePreposition(date - 2)
            || in.is(date, Role.DETERMINER) && date - start < 2)
        && text.isWord(start);
  }

  /** "The certificate expired on our side": a past form between the thing and its time. */
  private boolean tells(int start, int date) {
    for (int i = start + 1; i < date; i++) {
      boolean past = in.endsInEd(i) && !in.is(i, Role.DELIVERABLE);
      if (past && (borders.isPreposition(i + 1) || in.is(i + 1, Role.DETERMINER))) {
        return true;
      }
    }
    return false;
  }

  /** "Anna: send the offer by Thursday", "Anna to send the offer by Thursday". */
  private boolean isTask(int start, Promise p) {
    boolean person = in.isName(start) || in.is(start, Role.AGENT);
    boolean colon = start + 1 < scope.to && text.hasBreakBefore(start + 1, Break.COLON);
    boolean infinitive = in.is(start + 1, Role.TO) && in.is(start + 2, Role.VERB);
    boolean named = in.isName(start) && colon && start == scope.from && datesFollow(start);
    boolean task = person && (colon && in.is(start + 1, Role.VERB) || infinitive || named);
    p.named = task;
    p.subjectEnd = task ? start + 1 : start;
    return task;
  }

  private boolean datesFollow(int start) {
    return !in.isDate(start + 1) && scope.datesIn(start + 1, scope.to);
  }

  boolean hasVerb(int start, int end) {
    boolean dated = in.isDate(start);
    for (int i = start + 1; i < end && !(dated && in.is(i, Role.WHEN) && !in.isDate(i)); i++) {
      dated |= in.isDate(i);
      if (in.is(i, Role.THIRD_VERB) && !in.isAny(i, Role.DELIVERABLE.bit() | Role.AGENT.bit())) {
        return true;
      }
    }
    return in.is(start, "so") || in.is(start, "as");
  }

  /** "Status at the end of the year: 3 open": a colon behind the date. */
  private boolean isHeading(int start, int end) {
    for (int i = start + 1; i < end; i++) {
      boolean colon = text.hasBreakBefore(i, Break.COLON) && in.isStrong(i);
      if (colon && in.isDate(i - 1) && !in.isDate(start)) {
        return true;
      }
    }
    return false;
  }

  /** The first noun of the line that can be promised, before its date. */
  int head(int start, int end) {
    for (int i = start; i < end; i++) {
      if (in.is(i, Role.DELIVERABLE)
          && !in.isDate(i)
          && !in.is(i - 1, "of")
          && !in.is(i - 1, "the")
          && i - start < 8) {
        return i;
      }
      if (in.is(i, "the") && i > start || in.endsInEd(i) && !in.is(i, Role.DELIVERABLE)) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isCommand(int start, int end) {
    int at = borders.skipAdverbs(start);
    boolean verb =
        in.is(at, Role.VERB) && in.isAny(at + 1, Role.DETERMINER.bit() | Role.FIRST_OBJECT.bit());
    boolean toUs = false;
    for (int i = start; i < end; i++) {
      boolean byUs = in.is(i - 1, "by") || in.is(i - 1, "from") || in.isDate(i + 1);
      toUs |= in.is(i, Role.FIRST_OBJECT) && !byUs && !(in.isComma(i) && in.isDate(i - 1));
      toUs |=
          in.is(i, Role.YOU)
              && !in.is(i - 1, "to")
              && !in.is(i - 1, "for")
              && !in.is(i - 1, "with");
    }
    boolean bullet = text.block(scope.sentence) == Block.BULLET;
    return verb && !bullet || toUs;
  }
}
