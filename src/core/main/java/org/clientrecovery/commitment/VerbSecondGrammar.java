package org.clientrecovery.commitment;

import java.util.ArrayList;
import java.util.List;
import org.clientrecovery.text.Block;
import org.clientrecovery.text.Break;
import org.clientrecovery.text.CommentText;

/**
 * Finds promises in languages whose finite verb stands second and whose subject may follow it:
 * German.
 *
 * <p>Commas part the clauses; a clause promises when one of ours is its subject and a time to come,
 * the future tense or a condition stands in it. The same things are left out as in {@link
 * PromiseGrammar}.
 */
final class VerbSecondGrammar implements ClauseGrammar {
  /** What a clause has one of. */
  private static final long VERBS =
      Role.VERB.bit()
          | Role.FUTURE.bit()
          | Role.BE.bit()
          | Role.HAVE.bit()
          | Role.MODAL.bit()
          | Role.DELIVER.bit()
          | Role.RECEIVE.bit();

  private static final long ACTS =
      Role.VERB.bit() | Role.FUTURE.bit() | Role.DELIVER.bit() | Role.RECEIVE.bit();

  /** How far before and behind "und" the times of two clauses are looked for. */
  private static final int TIME_REACH = 12;

  /** So many words stand between "und" and the verb at most: "die bestellte Rechnung folgt". */
  private static final int VERB_REACH = 5;

  /** Words that open a clause of a reason, a purpose or a time beside the one that promises. */
  private static final WordSet ASIDES =
      WordSet.of("weil", "damit", "obwohl", "denn", "wenn", "falls", "sobald", "während", "sofern");

  private final PromiseText in;
  private final CommentText text;
  private final DueChooser dues;
  private final GermanForms forms;
  private final List<Promise> found = new ArrayList<>();
  private int sentence;
  private int agreedUntil = -1;
  private boolean conditionBefore;
  private int conditionStart;
  private boolean offered;

  /** Whether "I" or "we" is the subject of the clause, and of the one before. */
  private boolean firstSpoke;

  private boolean spokeBefore;

  /** What the clause before vouched for; null where it did not. */
  private Promise pledged;

  VerbSecondGrammar(PromiseText in, DueChooser dues) {
    this.in = in;
    this.text = in.text;
    this.dues = dues;
    this.forms = new GermanForms(in);
  }

  @Override
  public List<Promise> read(int index) {
    found.clear();
    sentence = index;
    conditionBefore = false;
    offered = false;
    pledged = null;
    int from = text.firstToken(index);
    int to = text.endToken(index);
    if (text.mark(index) == '?' || has(from, to, Role.PLEASE.bit() | Role.HEDGE.bit())) {
      return found;
    }
    if (has(from, to, Role.AGREED.bit())) {
      agreedUntil = index + 3;
    }
    int start = from;
    for (int i = from + 1; i <= to; i++) {
      if (i == to || isBorder(i)) {
        clause(start, i);
        start = i;
      }
    }
    return found;
  }

  @Override
  public boolean hasRefused() {
    int from = text.firstToken(sentence);
    int to = text.endToken(sentence);
    return text.mark(sentence) == '?'
        || has(from, to, Role.PLEASE.bit() | Role.HEDGE.bit() | Role.IF.bit());
  }

  @Override
  public boolean bindsNobody() {
    return offered;
  }

  @Override
  public boolean startsClause(int token) {
    long subjects = Role.FIRST.bit() | Role.YOU.bit();
    boolean shared =
        in.is(token, Role.AND) && !in.isAny(token + 1, subjects) && !in.isDate(token + 1);
    return isBorder(token) && !shared && hasVerb(token, nextBorder(token));
  }

  private int nextBorder(int from) {
    int at = from + 1;
    while (at < text.endToken(sentence) && !isBorder(at)) {
      at++;
    }
    return at;
  }

  @Override
  public boolean isAside(int token) {
    int at = in.is(token, Role.AND) ? token + 1 : token;
    return in.is(at, Role.IF) || in.isOneOf(at, ASIDES);
  }

  @Override
  public boolean isTimed(int start, int end) {
    return dues.isAhead(promise(start, end));
  }

  @Override
  public boolean hasVerb(int start, int end) {
    for (int i = start; i < end; i++) {
      if (in.isAny(i, VERBS) && !in.isDate(i) || forms.isFirstPersonVerb(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isBorder(int i) {
    boolean comma = in.isComma(i) && !(in.isDate(i) && in.isDate(i - 1));
    boolean and = in.is(i, Role.AND) && !in.isDate(i);
    boolean joined = and && (hasVerbBehind(i + 1) || partsTwoTimes(i));
    boolean label = text.hasBreakBefore(i, Break.COLON) && in.isDate(i);
    return in.isStrong(i) && !label || comma && !onlyDate(i) || joined;
  }

  /** A comma before a time: "bis Montag, 12 Uhr". */
  private boolean onlyDate(int i) {
    return in.isDate(i) && (i + 1 >= text.endToken(sentence) || in.isComma(i + 1));
  }

  /** "… am Donnerstag und die Rechnung folgt am Montag": a subject, a verb and a time each. */
  private boolean partsTwoTimes(int and) {
    int before = and - 1;
    int first = Math.max(text.firstToken(sentence), and - TIME_REACH);
    while (before > first && !in.isDate(before) && !in.isComma(before) && !in.isStrong(before)) {
      before--;
    }
    int verb = and + 1;
    while (verb < and + VERB_REACH && !in.isAny(verb, ACTS)) {
      verb++;
    }
    return in.isDate(before) && in.isAny(verb, ACTS) && isDateBehind(verb);
  }

  private boolean isDateBehind(int verb) {
    int end = Math.min(text.endToken(sentence), verb + TIME_REACH);
    int at = verb + 1;
    while (at < end && !in.isDate(at) && !in.isComma(at) && !in.isStrong(at)) {
      at++;
    }
    return at < end && in.isDate(at) && !in.isComma(at) && !in.isStrong(at);
  }

  private boolean hasVerbBehind(int i) {
    long begins =
        Role.VERB.bit()
            | Role.FIRST.bit()
            | Role.FUTURE.bit()
            | Role.FIRST_OWN.bit()
            | Role.DELIVER.bit();
    return i < text.tokenCount()
        && (in.isAny(i, begins) || forms.isFirstPersonVerb(i) || in.isDate(i));
  }

  private void clause(int start, int end) {
    int first = in.is(start, Role.AND) ? start + 1 : start;
    if (in.isAny(first, Role.IF.bit())) {
      offered |= has(first, end, Role.WISH.bit());
      return;
    }
    boolean condition = in.is(first, "sobald") || in.is(first, "nachdem");
    if (condition) {
      conditionBefore = true;
      conditionStart = first;
      return;
    }
    if (followsPledge(first, end)) {
      return;
    }
    long opens = Role.WHEN.bit() | Role.BECAUSE.bit();
    boolean article =
        in.is(first, Role.BECAUSE)
            && (!in.isComma(start) || isInverted(first, end))
            && !isConjunction(first);
    boolean asAgreed = in.is(first, "wie") && in.is(first + 1, Role.AGREED);
    if (!asAgreed
            && in.isAny(first, opens)
            && !article
            && !in.isDate(first + 1)
            && !in.isDate(first)
        || end - first < 2) {
      return;
    }
    judge(first, end);
  }

  /** "…, die neue bekommen Sie bis 9. März": the subject right behind its verb. */
  private boolean isInverted(int first, int end) {
    long verbs = Role.VERB.bit() | Role.RECEIVE.bit() | Role.FUTURE.bit() | Role.DELIVER.bit();
    for (int i = first + 2; i < end; i++) {
      boolean ours = in.is(i, "wir") && forms.endsWith(i - 1, "en") && !text.isCapitalised(i - 1);
      boolean verb = ours || in.isAny(i - 1, verbs) || forms.isFirstPersonVerb(i - 1);
      if (in.isAny(i, Role.FIRST.bit() | Role.YOU.bit()) && verb) {
        return true;
      }
    }
    return false;
  }

  /** "Ich sorge dafür, dass …", "Sie haben zugesagt, … zu räumen": what was vouched for. */
  private boolean followsPledge(int first, int end) {
    Promise pledge = pledged;
    pledged = pledgeOf(first, end);
    if (pledge == null) {
      return false;
    }
    boolean infinitive = end - first > 2 && in.is(end - 2, "zu");
    if (!in.is(first, "dass") && !infinitive || isExcluded(first, end)) {
      return false;
    }
    pledge.start = infinitive ? first : pledge.start;
    pledge.end = end;
    if (!infinitive || dues.isAhead(pledge)) {
      found.add(pledge);
    }
    return true;
  }

  private Promise pledgeOf(int first, int end) {
    boolean mine = find(first, end, Role.FIRST) >= 0;
    boolean vouches =
        in.is(end - 1, "dafür") || in.is(end - 1, "sicher") || in.is(end - 1, "darum");
    boolean cares = vouches && mine && has(first, end, Role.PLEDGE.bit());
    boolean said = in.is(end - 1, Role.AGREED) && has(first, end, Role.HAVE.bit());
    int you = find(first, end, Role.YOU);
    if (end >= text.endToken(sentence) || !cares && !(said && (mine || you >= 0))) {
      return null;
    }
    Promise p = promise(first, end);
    p.party = mine ? Party.US : Party.CLIENT;
    return p;
  }

  private boolean isConjunction(int i) {
    return in.is(i, "weil")
        || in.is(i, "dass")
        || in.is(i, "damit")
        || in.is(i, "obwohl")
        || in.is(i, "was")
        || in.is(i, "wie")
        || in.is(i, "wann")
        || in.is(i, "warum");
  }

  private Promise promise(int start, int end) {
    Promise p = new Promise();
    p.sentence = sentence;
    p.start = start;
    p.end = end;
    p.verb = start;
    p.subject = start;
    p.subjectEnd = start;
    return p;
  }

  private void judge(int start, int end) {
    Promise p = promise(start, end);
    p.conditional = conditionBefore;
    p.conditionStart = conditionBefore ? conditionStart : -1;
    p.conditionEnd = conditionBefore ? start : -1;
    spokeBefore = firstSpoke;
    firstSpoke = false;
    if (!offered && !isExcluded(start, end) && promises(p)) {
      found.add(p);
    }
  }

  private boolean isExcluded(int start, int end) {
    long never =
        Role.NOT.bit()
            | Role.MODAL.bit()
            | Role.HEDGE.bit()
            | Role.PAST.bit()
            | Role.HABIT.bit()
            | Role.OUTSIDER.bit();
    boolean booked = in.is(end - 1, Role.SCHEDULED) && find(start, end, Role.FIRST) >= 0;
    boolean perfect = has(start, end, Role.HAVE.bit()) && forms.isParticiple(end - 1) && !booked;
    boolean done = has(start, end, Role.BE.bit()) && forms.isParticiple(end - 1);
    return has(start, end, never) || perfect || done;
  }

  private boolean promises(Promise p) {
    boolean ahead = dues.isAhead(p);
    boolean future = has(p.start, p.end, Role.FUTURE.bit());
    boolean soon = has(p.start, p.end, Role.SOON.bit());
    int first = find(p, Role.FIRST);
    firstSpoke = first >= 0;
    if (first >= 0) {
      if (has(p.start, p.end, Role.INTEND.bit())) {
        p.intention = true;
        return true;
      }
      int verb = verbOf(first, p);
      boolean booked = in.is(p.end - 1, Role.SCHEDULED);
      boolean idle = verb >= 0 && in.isAny(verb, Role.STATIVE.bit()) && !booked;
      boolean counts = in.is(verb, "rechne") || in.is(verb, "rechnen");
      idle |= counts && hasWord(p, "mit");
      boolean made = has(p.start, p.end, Role.AMENDS.bit());
      boolean undated = future && !forms.isParticiple(p.end - 1) || soon || made || p.conditional;
      return !idle && (ahead || undated);
    }
    return promisesOther(p, ahead, future);
  }

  private boolean promisesOther(Promise p, boolean ahead, boolean future) {
    boolean follows = !found.isEmpty() && found.get(found.size() - 1).end >= p.start - 1;
    if (follows && in.is(p.start, Role.DELIVER) && in.is(p.start - 1, Role.AND)) {
      found.get(found.size() - 1).end = p.end;
      return false;
    }
    int you = find(p, Role.YOU);
    boolean formal = you >= 0 && (text.isCapitalised(you)) && !isObject(you, p);
    boolean owns = in.is(you - 1, "haben") || in.is(you + 1, "haben");
    if (formal && owns && ahead && !forms.isParticiple(p.end - 1)) {
      return true;
    }
    if (formal && has(p.start, p.end, Role.RECEIVE.bit())) {
      return ahead || has(p.start, p.end, Role.FIRST_OBJECT.bit()) && hasFrom(p);
    }
    if (formal && sentence <= agreedUntil && has(p.start, p.end, Role.VERB.bit())) {
      p.party = Party.CLIENT;
      return ahead;
    }
    if (formal || !ahead) {
      return elidedFirst(p, ahead);
    }
    boolean agent = has(p.start, p.end, Role.AGENT.bit()) || isOurs(p);
    boolean machine = has(p.start, p.end, Role.MACHINE.bit());
    boolean verb =
        has(p.start, p.end, Role.DELIVER.bit() | Role.VERB.bit() | Role.BE.bit())
            || hasThirdPerson(p);
    if (agent && (future || verb)) {
      nameAgent(p);
      return true;
    }
    boolean passive = future && forms.isParticiple(p.end - 1);
    boolean result =
        has(p.start, p.end, Role.DELIVER.bit()) && !machine
            || has(p.start, p.end, Role.RECEIVE.bit()) && you < 0;
    boolean nominal =
        has(p.start, p.end, Role.DELIVERABLE.bit()) && !verb && !has(p.start, p.end, Role.BE.bit());
    boolean task = isTask(p) || !verb && !future && isPlainLine(p);
    return passive || result || nominal || task || arrives(p) || elidedFirst(p, true);
  }

  /** "Unser Tierarzt sieht sich das Lama morgen an": one of ours, whatever the trade. */
  private boolean isOurs(Promise p) {
    int own = find(p, Role.FIRST_OWN);
    boolean noun = own >= 0 && own + 1 < p.end && text.isCapitalised(own + 1);
    long thing = Role.DELIVERABLE.bit() | Role.MACHINE.bit();
    return noun && own <= p.start + 1 && !in.isAny(own + 1, thing) && !hasWord(p, "öffnet");
  }

  /** "- Ventil tauschen (Yusuf, heute)" in a list. */
  private boolean isTask(Promise p) {
    boolean list = text.block(sentence) != Block.PARAGRAPH && text.block(sentence) != Block.HEADING;
    int verb = p.start + 1;
    int length = verb < p.end ? text.wordLength(verb) : 0;
    return list
        && length > 4
        && text.isCapitalised(p.start)
        && !text.isCapitalised(verb)
        && text.wordChar(verb, length - 1) == 'n'
        && !in.isDate(verb);
  }

  /** "Zustellung Freitag", "Druckprobe morgen 10 Uhr": a thing and its time. */
  private boolean isPlainLine(Promise p) {
    int date = p.start;
    while (date < p.end && !in.isDate(date)) {
      date++;
    }
    boolean greets =
        in.is(p.start, "guten") || in.is(p.start, "schönen") || in.is(p.start, "stand");
    boolean named = text.isWord(p.start) && text.isCapitalised(p.start) && !in.hasRole(p.start);
    boolean heading = p.end < text.tokenCount() && text.hasBreakBefore(p.end, Break.COLON);
    boolean hours = forms.endsWith(p.start, "zeit") || forms.endsWith(p.start, "zeiten");
    boolean noun = !hours && text.wordLength(p.start) > 4 && date - p.start <= 3 && date > p.start;
    return noun && named && !greets && !heading && in.isDate(p.end - 1) && !hasWord(p, "vom");
  }

  /** "Das Geld ist spätestens am Montag auf Ihrem Konto." */
  private boolean arrives(Promise p) {
    for (int i = p.start + 1; i < p.end; i++) {
      boolean place = in.is(i - 1, "auf") || in.is(i - 1, "bei") || in.is(i - 1, "in");
      if (place && (in.is(i, Role.YOUR) || in.is(i, "ihnen"))) {
        return has(p.start, p.end, Role.BE.bit());
      }
    }
    return false;
  }

  /** "… und schicke Ihnen danach das Protokoll": the subject stands in the clause before. */
  private boolean elidedFirst(Promise p, boolean ahead) {
    boolean verb = forms.isFirstPersonVerb(p.start) || in.is(p.start, Role.VERB) && ahead;
    boolean follows = !found.isEmpty() && found.get(found.size() - 1).end >= p.start - 1;
    boolean later = hasWord(p, "danach") || hasWord(p, "dann") || hasWord(p, "anschließend");
    if (verb && follows && !ahead && !later) {
      found.get(found.size() - 1).end = p.end;
      return false;
    }
    return verb && (follows || spokeBefore && ahead);
  }

  /** "Der Techniker ruft Sie an": somebody of ours stands before the verb. */
  private boolean isObject(int you, Promise p) {
    int agent = find(p, Role.AGENT);
    boolean theirs = agent > p.start && in.is(agent - 1, Role.YOUR);
    return agent >= 0 && !theirs && (agent < you - 1 || find(p, Role.RECEIVE) < 0);
  }

  private boolean hasWord(Promise p, String word) {
    for (int i = p.start; i < p.end; i++) {
      if (in.is(i, word)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasFrom(Promise p) {
    for (int i = p.start; i < p.end; i++) {
      if (in.is(i, "von") && in.is(i + 1, Role.FIRST_OBJECT)) {
        return true;
      }
    }
    return false;
  }

  private void nameAgent(Promise p) {
    for (int i = p.start; i < p.end; i++) {
      if (in.is(i, Role.AGENT)) {
        p.subject = i > p.start && in.is(i - 1, Role.FIRST_OWN) ? i - 1 : i;
        p.subjectEnd = i + 1;
        while (p.subjectEnd < p.end
            && (in.isName(p.subjectEnd) || in.is(p.subjectEnd, Role.AGENT))) {
          p.subjectEnd++;
        }
        p.named = true;
        return;
      }
    }
  }

  private int verbOf(int subject, Promise p) {
    boolean before = subject > p.start && !in.isDate(subject - 1);
    if (before) {
      return subject - 1;
    }
    return subject + 1 < p.end ? subject + 1 : -1;
  }

  private int find(Promise p, Role role) {
    return find(p.start, p.end, role);
  }

  private int find(int start, int end, Role role) {
    for (int i = start; i < end; i++) {
      if (in.is(i, role) && !in.isDate(i)) {
        return i;
      }
    }
    return -1;
  }

  private boolean hasThirdPerson(Promise p) {
    for (int i = p.start + 1; i < p.end; i++) {
      int length = text.wordLength(i);
      boolean t = length > 3 && text.wordChar(i, length - 1) == 't' && !text.isCapitalised(i);
      if (t && !in.isDate(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean has(int start, int end, long mask) {
    for (int i = start; i < end; i++) {
      if (in.isAny(i, mask)) {
        return true;
      }
    }
    return false;
  }
}
