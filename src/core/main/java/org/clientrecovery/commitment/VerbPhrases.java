package org.clientrecovery.commitment;

import org.clientrecovery.text.Break;
import org.clientrecovery.text.CommentText;

/** Judges the verb of a clause, whoever its subject is. */
final class VerbPhrases {
  private static final long OBJECTS = Role.DETERMINER.bit() | Role.YOUR.bit() | Role.IT.bit();

  private static final WordSet CLOSES = WordSet.of("close", "shut", "lock");

  private static final WordSet TICKETS =
      WordSet.of(
          "ticket", "issue", "one", "thread", "case", "request", "report", "entry", "pr", "topic");

  /** What is only thought of a thing: "then we'll count it as solved". */
  private static final WordSet TAKES = WordSet.of("take", "count", "regard", "treat");

  private final SentenceScope scope;
  private final PromiseText in;
  private final CommentText text;
  private final DueChooser dues;
  private final ClauseBorders borders;
  private final ClauseLimits limits;

  VerbPhrases(SentenceScope scope, ClauseBorders borders, ClauseLimits limits) {
    this.scope = scope;
    in = scope.in;
    text = scope.in.text;
    dues = scope.dues;
    this.borders = borders;
    this.limits = limits;
  }

  boolean acceptFuture(Promise p, int after, boolean holdsUndated) {
    int v = borders.skipAdverbs(after);
    if (v >= p.end
        || v == after && in.isComma(v)
        || in.isAny(v, Role.NOT.bit() | Role.HEDGE.bit())) {
      return false;
    }
    boolean idle =
        in.is(v, Role.BE) && (isIdle(v + 1, p.end) || isMood(borders.skipAdverbs(v + 1)));
    if (idle) {
      return false;
    }
    if (in.is(v, Role.HAVE) && in.is(v + 1, Role.TO)
        || in.isAny(v, SentenceScope.PRONOUNS | Role.FIRST_OBJECT.bit())) {
      return false;
    }
    if (isIntention(v)) {
      p.intention = true;
      return true;
    }
    boolean meets =
        in.is(v, "see")
            && (in.is(v + 1, Role.YOU)
                || in.is(v + 1, Role.TO)
                || in.is(v + 1, "them")
                || in.is(v + 1, "him")
                || in.is(v + 1, "her"))
            && dues.isAhead(p);
    boolean cares = in.is(v, "see") && in.is(v + 1, Role.TO) && in.is(v + 2, Role.IT);
    p.holdsUndated |= cares && holdsUndated;
    if (meets || cares && holdsUndated) {
      return true;
    }
    boolean denied = in.is(v + 1, Role.NOT) && !in.is(v + 2, "later") && !in.is(v + 1, "without");
    boolean granted = in.is(p.subject, Role.FUTURE) && v + 1 >= p.end;
    boolean bare = in.is(v, "do") && (v + 1 >= p.end || in.isComma(v + 1));
    if (bare && !granted && !dues.isAhead(p)) {
      return false;
    }
    if (in.is(v, Role.NO_PROMISE) && !isLook(p, v)
        || denied && in.is(v + 1, "no")
        || isOnlySaid(p, v)) {
      return false;
    }
    limits.isConditional(p);
    p.holdsUndated = holdsUndated;
    return holdsUndated || dues.isAhead(p) || limits.hasSoon(p);
  }

  /** "I'll see about that", "we'll see whether we can", "I'll see that I get it done". */
  private boolean isLook(Promise p, int v) {
    boolean ours = in.is(v + 2, Role.FIRST);
    boolean open = in.is(v + 1, "if") || in.is(v + 1, "whether");
    boolean taken = open && (ours || in.is(p.subject, "i")) || in.is(v + 1, "that") && ours;
    return in.is(v, "see") && (taken || in.is(v + 1, "about"));
  }

  /** "I'll say it plainly", "I'll take your word for it", "I'll give you that". */
  private boolean isOnlySaid(Promise p, int v) {
    boolean once = in.is(v + 1, Role.IT) || in.is(v + 1, "once");
    boolean closed = closesTicket(v) && !isOurCondition(p, v);
    boolean said = in.is(v, "say") && once || closed || in.is(v, "own") && in.is(v + 1, Role.IT);
    boolean granted = in.is(v, "give") && in.is(v + 1, Role.YOU) && in.is(v + 2, Role.IT);
    boolean taken = in.isOneOf(v, TAKES) && (in.is(v + 2, "word") || in.is(v + 2, "as"));
    boolean left = in.is(v, "leave") && (in.is(v + 2, Role.TO) || in.is(v + 2, "at"));
    left |= in.is(v, "pass") && in.is(v + 1, "on") && in.is(v + 2, Role.IT);
    boolean into = in.is(v + 2, "into") || in.is(v + 2, "on");
    boolean put =
        in.is(v, "put") && in.is(v + 1, "it") && !into || in.is(v, "have") && in.is(v + 1, "less");
    boolean on = in.is(v, "go") && in.is(v + 1, "on") && in.endsInIng(v + 2);
    boolean further = in.is(v, "get") && in.is(v + 1, "further");
    boolean spoken = said || granted || taken || left || put || on || further;
    boolean only = spoken && !dues.isAhead(p);
    scope.onlySaid |= only && (granted || taken);
    return only || isClosing(p, v) || isUnwanted(p, v) || isTold(p, v);
  }

  /** "I'll close this", "I'm going to shut the ticket", no "I'll shut the valve". */
  private boolean closesTicket(int v) {
    boolean closes = in.isOneOf(v, CLOSES);
    boolean named = in.isOneOf(v + 2, TICKETS);
    return closes && (in.is(v + 1, Role.IT) || named || in.is(v + 1, "here"));
  }

  /** "I'll close this when our own queue is back to normal". */
  private boolean isOurCondition(Promise p, int v) {
    boolean when = in.is(v + 2, "when") || in.is(v + 2, "once") || in.is(v + 2, "after");
    return when && !scope.has(v + 2, p.end, Role.YOU.bit() | Role.YOUR.bit() | Role.NOT.bit());
  }

  /** "I'll go ahead and close this", "We will close it in 7 days if there is no answer." */
  boolean isClosing(Promise p, int v) {
    boolean ahead = in.is(v, "go") && in.is(v + 1, "ahead") && in.is(v + 3, "close");
    if (in.is(v, "close") && v + 1 == p.end) {
      return true;
    }
    boolean close = in.is(v, "close") || in.is(v, "be") && in.is(v + 1, "closing");
    return ahead || close && scope.has(v, p.end, Role.IF.bit());
  }

  /** "We will get an error here", "we will end up with two copies". */
  private boolean isUnwanted(Promise p, int v) {
    boolean comes = in.is(v, "get") || in.is(v, "have");
    for (int i = v + 1; comes && i < Math.min(p.end, v + 5); i++) {
      if (in.is(i, "error") || in.is(i, "errors") || in.is(i, "exception") || in.is(i, "warning")) {
        return true;
      }
    }
    boolean needed = false;
    for (int i = v + 1; i < p.end; i++) {
      needed |= in.is(i, Role.IF) && (in.is(i + 1, "needed") || in.is(i + 1, "necessary"));
      needed |= in.is(i, Role.IF) && in.is(i + 2, Role.HAVE) && in.is(i + 3, Role.TO);
    }
    if (needed && !dues.isAhead(p)) {
      return true;
    }
    boolean code = in.is(v, "get") && in.is(v + 1, Role.DETERMINER) && !in.text.isWord(v + 2);
    return code || in.is(v, "end") && in.is(v + 1, "up") || in.is(v, "run") && in.is(v + 1, "into");
  }

  /** "Next, we'll configure the proxy": a lesson, not a promise. */
  private boolean isTold(Promise p, int v) {
    boolean next = in.is(p.subject - 1, "next") && in.isComma(p.subject);
    boolean rule = in.is(v - 1, "always") || in.is(v - 1, "then") && in.is(p.subject - 1, "if");
    boolean part = false;
    for (int i = scope.from; i < p.subject && !in.isComma(p.subject - 1); i++) {
      part |= in.is(i, "step") || in.is(i, "section") || in.is(i, "chapter") || in.is(i, "example");
    }
    return (next || rule || part) && !dues.isAhead(p);
  }

  /** "I'll be less polite": neither a place nor a deed behind "be". */
  private boolean isMood(int v) {
    boolean place =
        in.is(v, "at")
            || in.is(v, "in")
            || in.is(v, "on")
            || in.is(v, "around")
            || in.is(v, "present")
            || in.is(v, "reachable")
            || in.is(v, "your")
            || in.is(v, "the")
            || in.is(v, "responsible")
            || in.is(v, "here")
            || in.is(v, "out");
    long deed =
        Role.RESULT_STATE.bit()
            | Role.STILL_THERE.bit()
            | Role.PARTICIPLE.bit()
            | Role.SCHEDULED.bit();
    return !place && !in.isAny(v, deed) && !in.endsInEd(v) && !in.endsInIng(v) && !in.isDate(v);
  }

  private boolean isIntention(int v) {
    boolean effort = in.is(v, "do") && (in.is(v + 2, "best") || in.is(v + 2, "utmost"));
    boolean attempt =
        in.is(v, "try") && !in.isAny(v + 1, OBJECTS)
            || in.is(v, "attempt")
            || in.is(v, "aim")
            || in.is(v, "strive");
    return effort || attempt || in.is(v, Role.BE) && in.is(v + 1, "trying");
  }

  boolean isIdle(int begin, int end) {
    int at = borders.skipAdverbs(begin);
    return at >= end
        || in.is(at, Role.OUT) && !in.isAny(at + 1, Role.STILL_THERE.bit() | Role.YOU.bit())
        || in.is(at, "on") && in.is(at + 1, Role.OUT)
        || in.is(at, "in") && (in.is(at + 1, Role.OUT) || in.is(at + 2, Role.OUT))
        || in.is(at, Role.NOT)
        || in.is(at, "able");
  }

  boolean acceptBe(Promise p, int be) {
    int v = borders.skipAdverbs(be + 1);
    if (v >= p.end || in.is(v, Role.NOT)) {
      return false;
    }
    if (in.is(v, Role.GOING) && in.is(v + 1, Role.TO)) {
      return acceptFuture(p, v + 2, true);
    }
    if (in.is(v, Role.INTEND) && in.endsInIng(v) && isAim(v + 1)) {
      p.intention = !in.is(v, "hoping");
      p.holdsUndated = true;
      return p.intention;
    }
    if (in.endsInIng(v)) {
      boolean work = in.is(v, Role.WORKING);
      boolean lasting = in.is(v, "staying") && limits.isConditional(p);
      p.holdsUndated = in.is(v, Role.AMENDS) || lasting || limits.hasSoon(p);
      boolean dated = dues.isAhead(p) && !(work && dues.isToday(p));
      return (dated || p.holdsUndated) && !limits.hasHabit(p) && !in.is(v, Role.OUT);
    }
    if (isThrough(v)) {
      return dues.isDeadline(p) || in.is(v + 1, "on") && in.isDate(v + 2);
    }
    int from = in.is(v, "out") ? v + 1 : v;
    boolean place = isPlace(v) && !scope.has(from, Math.min(p.end, v + 6), Role.OUT.bit());
    boolean planned = in.is(v, Role.SCHEDULED) && !in.is(v, "set") && !dues.isSpan(p);
    return (place || planned) && dues.isAhead(p) && !limits.hasHabit(p);
  }

  /** "We are done by 23:00". */
  private boolean isThrough(int v) {
    return in.is(v, "done") || in.is(v, "finished") || in.is(v, "ready") || in.is(v, "through");
  }

  private boolean isAim(int i) {
    return in.is(i, Role.TO) || in.is(i, "for") && in.is(i - 1, "aiming");
  }

  /** "there", "with you", "at the branch", "in your house". */
  private boolean isPlace(int v) {
    boolean at = in.is(v, "at") || in.is(v, "in") || in.is(v, "on");
    boolean named = in.is(v + 1, Role.DETERMINER) || v + 1 < scope.to && in.isName(v + 1);
    boolean site = in.is(v, "on") && in.is(v + 1, "site");
    boolean out = in.is(v, "out") && (in.is(v + 1, "there") || in.is(v + 1, "at"));
    return in.is(v, Role.STILL_THERE) || site || out || at && named && !in.isDate(v + 1);
  }

  boolean acceptHave(Promise p, int have) {
    int v = borders.skipAdverbs(have + 1);
    if (in.isAny(v, Role.NOT.bit() | Role.TO.bit())) {
      return false;
    }
    if (in.is(v, "put") || in.is(v, "set")) {
      return dues.isAhead(p) && isPutOn(v, p.end);
    }
    if (in.is(v, Role.SCHEDULED)) {
      return dues.isAhead(p);
    }
    if (in.is(v, "asked") || in.is(v, "told") || in.is(v, "instructed")) {
      return isDelegated(p, v);
    }
    boolean done = in.endsInEd(v) || in.isAny(v, Role.PARTICIPLE.bit() | Role.PAST.bit());
    boolean sent = scope.has(v, Math.min(p.end, v + 4), Role.AGENT.bit()) && isAtYours(v, p.end);
    done |= scope.has(v, p.end, Role.NOT.bit()) || in.is(v, "been");
    boolean thing = in.isAny(v, OBJECTS | Role.FIRST_OWN.bit()) || in.isName(v) || in.isOfTime(v);
    boolean coming = hasParticiple(v, p.end) && (thing || !in.hasRole(v));
    return !done && !in.is(v, "twice") && (coming || sent) && dues.isAhead(p);
  }

  /** "I have put you on the list for Monday." */
  private boolean isPutOn(int begin, int end) {
    for (int i = begin + 1; i < end; i++) {
      if (in.is(begin + 1, "aside")
          || in.isDate(i)
              && (in.is(i - 1, "for")
                  || in.is(i - 1, "from")
                  || in.is(i - 1, "on")
                  || in.is(i - 1, "to"))) {
        return true;
      }
    }
    return false;
  }

  /** "… somebody at your door", "… a fitter with you". */
  private boolean isAtYours(int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (in.isAny(i, Role.YOUR.bit() | Role.YOU.bit())
          && (in.is(i - 1, "at") || in.is(i - 1, "with"))) {
        return true;
      }
    }
    return false;
  }

  /** "I have asked Tom to call you tomorrow." */
  private boolean isDelegated(Promise p, int asked) {
    if (in.isAny(asked + 1, Role.YOU.bit() | Role.YOUR.bit() | Role.OUTSIDER.bit())) {
      return false;
    }
    for (int i = asked + 1; i < Math.min(p.end, asked + 8); i++) {
      if (in.is(i, Role.OUTSIDER)) {
        return false;
      }
      if (in.is(i, Role.TO) && in.is(i + 1, Role.VERB)) {
        Promise task = borders.promise(i, i);
        task.start = i;
        task.verb = i + 1;
        task.end = p.end;
        return dues.isAhead(task);
      }
    }
    return false;
  }

  /** "We have it repaired in a fortnight." */
  boolean hasParticiple(int begin, int end) {
    for (int i = begin + 1; i < Math.min(end, begin + 6); i++) {
      boolean coming = in.endsInIng(i) && in.is(i, Role.DELIVER);
      if (!in.isDate(i) && (in.endsInEd(i) || in.is(i, Role.PARTICIPLE) || coming)) {
        return true;
      }
    }
    return false;
  }

  boolean isPresent(int v) {
    long no =
        Role.MODAL.bit()
            | Role.PAST.bit()
            | Role.STATIVE.bit()
            | Role.NOT.bit()
            | Role.FIRST.bit()
            | Role.YOU.bit()
            | Role.AND.bit()
            | Role.TO.bit()
            | Role.MUST.bit()
            | Role.IT.bit()
            | Role.BECAUSE.bit()
            | Role.WHEN.bit()
            | Role.FIRST_OBJECT.bit()
            | Role.HABIT.bit();
    boolean word = text.isWord(v) && !in.isDate(v);
    return word
        && (!in.isAny(v, no) || in.is(v, "lay") || in.is(v, "find") && in.is(v + 1, "out"))
        && !in.endsInEd(v)
        && !in.endsInIng(v)
        && !borders.isTimePreposition(v)
        && !in.is(v + 1, "forward")
        && !in.isAny(v + 1, Role.NOT.bit() | Role.STATIVE.bit())
        && !(v + 1 < scope.to && text.hasBreakBefore(v + 1, Break.HYPHEN) && in.endsInEd(v + 1));
  }

  /** "… is refunded", "… will be paid back": money that needs no date to be promised. */
  boolean isPaidBack(int state) {
    return in.is(state, "refunded")
        || in.is(state, "credited")
        || in.is(state, "reimbursed")
        || in.is(state, "paid") && in.is(state + 1, "back");
  }

  boolean isBroughtAbout(int state) {
    if (in.isAny(state, Role.PASSIVE_NONE.bit() | Role.NOT.bit())) {
      return false;
    }
    return in.endsInEd(state)
        || in.isAny(state, Role.PARTICIPLE.bit() | Role.RESULT_STATE.bit())
        || in.is(state, "in")
        || in.is(state, "on")
        || in.is(state, "at")
        || in.is(state, "part")
        || in.endsInIng(state) && in.is(state, Role.DELIVER);
  }
}
