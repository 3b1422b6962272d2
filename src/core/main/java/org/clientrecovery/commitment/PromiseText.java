package org.clientrecovery.commitment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.clientrecovery.text.Break;
import org.clientrecovery.text.CommentContext;
import org.clientrecovery.text.CommentText;
import org.clientrecovery.text.Layer;
import org.clientrecovery.text.TokenKind;

/** A comment as the grammar of promises sees it: each token with its roles and its date. */
final class PromiseText {
  static final int STRONG =
      1 << Break.SEMICOLON.ordinal() | 1 << Break.DASH.ordinal() | 1 << Break.COLON.ordinal();

  /** How many words around the first and the last word of time can matter to a date. */
  private static final int AROUND = 4;

  static final int COMMA = 1 << Break.COMMA.ordinal();

  /** What words of a date still are beside it; "May" in it is no modal verb. */
  private static final long IN_DATES =
      Role.DETERMINER.bit()
          | Role.WHEN.bit()
          | Role.AND.bit()
          | Role.DAY_WORD.bit()
          | Role.HABIT.bit();

  final CommentText text;
  final ZoneId zone;
  final int writtenHour;

  /** The day of writing where the client is. */
  final LocalDate today;

  final Instant written;
  private final long[] roles;

  /** For each token the number of its date, from 1; 0 where it belongs to none. */
  private final int[] date;

  private final PromiseWords words;
  private final DateReader dateReader;
  private final List<DateInText> dates = new ArrayList<>();
  private int datesReadUntil = -1;

  PromiseText(CommentText text, DateReader dateReader, PromiseWords words, CommentContext context) {
    this(
        text,
        dateReader,
        words,
        context,
        LocalDateTime.ofInstant(context.written(), context.zone()));
  }

  /** As the other one, where the local time of writing is known. */
  PromiseText(
      CommentText text,
      DateReader dateReader,
      PromiseWords words,
      CommentContext context,
      LocalDateTime moment) {
    this.zone = context.zone();
    this.written = context.written();
    this.writtenHour = moment.getHour();
    this.today = moment.toLocalDate();
    this.text = text;
    this.dateReader = dateReader;
    this.words = words;
    int count = text.tokenCount();
    roles = new long[count];
    date = new int[count];
    for (int sentence = 0; sentence < text.sentenceCount(); sentence++) {
      if (text.layer(sentence) == Layer.OWN) {
        readRoles(text.firstToken(sentence), text.endToken(sentence));
      }
    }
  }

  private void readRoles(int from, int end) {
    boolean apostrophe = false;
    for (int i = from; i < end; i++) {
      roles[i] = text.isWord(i) ? words.roles(text, i) : 0;
      boolean desk = i > 0 && (roles[i] & Role.WHEN.bit()) != 0 && isCashDesk(i);
      boolean battery = i > 0 && roles[i] != 0 && text.is(i, "ups") && text.is(i - 1, "the");
      roles[i] = desk || battery ? 0 : roles[i];
      boolean verbal =
          apostrophe && (endsInIng(i) || isPlace(i) || roles[i] != 0 && isStateBehind(i));
      roles[i - (verbal ? 1 : 0)] |= verbal ? Role.BE.bit() : 0;
      apostrophe = text.is(i, "'s");
    }
  }

  /** Reads the dates of that sentence, where a word in it can belong to one. */
  void readDates(int sentence) {
    if (sentence <= datesReadUntil) {
      return;
    }
    datesReadUntil = sentence;
    int first = text.firstToken(sentence);
    int end = text.endToken(sentence);
    int cue = nextCue(first, end);
    if (cue < end) {
      int before = dates.size();
      dateReader.read(
          text.start(Math.max(first, cue - AROUND)), endOfReading(lastCue(end) + AROUND), dates);
      placeDates(sentence, before);
    }
  }

  /** Whether a word of time stands in that sentence. */
  boolean mayHoldDate(int sentence) {
    int end = text.endToken(sentence);
    return nextCue(text.firstToken(sentence), end) < end;
  }

  private int nextCue(int from, int end) {
    int at = from;
    while (at < end && !words.mayTellTime(text, at)) {
      at++;
    }
    return at;
  }

  private int lastCue(int end) {
    int at = end - 1;
    while (!words.mayTellTime(text, at)) {
      at--;
    }
    return at;
  }

  /** Up to that token, but not into the next sentence. */
  private int endOfReading(int token) {
    int next = text.endToken(datesReadUntil);
    if (token < next) {
      return text.end(token);
    }
    return next < text.tokenCount() ? text.start(next) : text.source().length();
  }

  private void placeDates(int sentence, int firstDate) {
    int next = firstDate;
    for (int i = text.firstToken(sentence); i < text.endToken(sentence); i++) {
      while (next < dates.size() && dates.get(next).found().end() <= text.start(i)) {
        next++;
      }
      boolean inside = next < dates.size() && dates.get(next).found().start() < text.end(i);
      if (inside && dates.get(next).found().kind() != FoundDate.Kind.NOW) {
        placeDate(i, next);
      }
    }
  }

  private void placeDate(int token, int index) {
    date[token] = index + 1;
    roles[token] &= IN_DATES;
    if (token > 0 && text.is(token - 1, "'s")) {
      roles[token - 1] |= Role.BE.bit();
    }
  }

  /** "your till", "a spare till": no word of time. */
  private boolean isCashDesk(int token) {
    boolean whose = is(token - 1, Role.YOUR) || is(token - 1, Role.FIRST_OWN);
    boolean some = text.is(token - 1, "the") || text.is(token - 1, "a");
    return text.is(token, "till") && (whose || some || text.is(token - 1, "spare"));
  }

  /** "Anna's at your door": no owner stands before such a word. */
  private boolean isPlace(int token) {
    return text.is(token, "at") || text.is(token, "on") || text.is(token, "in");
  }

  /** Whether "'s" before it is a verb: "the crane's yours", "the inspector's booked". */
  private boolean isStateBehind(int token) {
    long state = Role.SCHEDULED.bit() | Role.RESULT_STATE.bit() | Role.STILL_THERE.bit();
    return isAny(token, state);
  }

  boolean is(int token, Role role) {
    return token >= 0 && token < roles.length && (roles[token] & role.bit()) != 0;
  }

  boolean isAny(int token, long mask) {
    return token >= 0 && token < roles.length && (roles[token] & mask) != 0;
  }

  /** Whether a token from one on, before another, has one of those roles. */
  boolean has(int start, int end, long mask) {
    for (int i = start; i < end; i++) {
      if (isAny(i, mask)) {
        return true;
      }
    }
    return false;
  }

  long roles(int token) {
    return roles[token];
  }

  boolean hasRole(int token) {
    return roles[token] != 0;
  }

  boolean isDate(int token) {
    return token >= 0 && token < date.length && date[token] != 0;
  }

  /** The date that the token belongs to, or null. */
  DateInText dateAt(int token) {
    return isDate(token) ? dates.get(date[token] - 1) : null;
  }

  boolean sameDate(int a, int b) {
    return isDate(a) && isDate(b) && date[a] == date[b];
  }

  /** The first token behind the date of that one; the token itself where it is in none. */
  int endOfDate(int token) {
    int at = token;
    while (sameDate(token, at)) {
      at++;
    }
    return at;
  }

  /** Whether a semicolon, dash or colon stands before the token, outside of dates. */
  boolean isStrong(int token) {
    return (text.breaksBefore(token) & STRONG) != 0 && !sameDate(token, token - 1);
  }

  boolean isComma(int token) {
    return (text.breaksBefore(token) & COMMA) != 0 && !sameDate(token, token - 1);
  }

  boolean is(int token, String word) {
    return token >= 0 && token < roles.length && text.is(token, word);
  }

  /** Whether the word is one of those. */
  boolean isOneOf(int token, WordSet words) {
    return token >= 0 && token < roles.length && words.has(text, token);
  }

  /** Whether the word is one of time: "day", "two", "Friday". */
  boolean isOfTime(int token) {
    return token >= 0 && token < roles.length && words.mayTellTime(text, token);
  }

  /** A person by shape: a mention, or a capitalised word that is not known otherwise. */
  boolean isName(int token) {
    if (token < 0 || token >= roles.length) {
      return false;
    }
    boolean mention = text.kind(token) == TokenKind.MENTION;
    return mention
        || text.isWord(token)
            && text.isCapitalised(token)
            && !text.isShouted(token)
            && !hasRole(token)
            && (!words.mayTellTime(text, token) || isNameOfMonth(token))
            && !isDate(token);
  }

  /** "Jan", "June": people bear the names of these months. */
  private boolean isNameOfMonth(int token) {
    return is(token, "jan") || is(token, "jun") || is(token, "june") || is(token, "april");
  }

  /** A word that is neither a preposition nor anything else that the grammar knows to link. */
  boolean isPlain(int token) {
    long links =
        Role.AND.bit() | Role.WHEN.bit() | Role.BECAUSE.bit() | Role.BE.bit() | Role.FUTURE.bit();
    boolean preposition = text.wordLength(token) < 5 && !hasRole(token) || isAny(token, links);
    return text.isWord(token)
        && !preposition
        && !isDate(token)
        && !is(token, Role.FIRST)
        && !is(token, Role.YOU)
        && !is(token, Role.ADVERB)
        && !is(token, Role.TO);
  }

  boolean isPlural(int token) {
    int length = text.wordLength(token);
    return length > 2 && text.wordChar(token, length - 1) == 's';
  }

  /** Whether the word ends as regular past forms and participles do. */
  boolean endsInEd(int token) {
    int length = text.wordLength(token);
    boolean ending =
        length > 3
            && text.wordChar(token, length - 1) == 'd'
            && text.wordChar(token, length - 2) == 'e';
    return ending && !isAny(token, Role.VERB.bit() | Role.STATIVE.bit() | Role.NO_PROMISE.bit());
  }

  boolean endsInIng(int token) {
    int length = text.wordLength(token);
    return length > 4
        && text.isWord(token)
        && text.wordChar(token, length - 1) == 'g'
        && text.wordChar(token, length - 2) == 'n'
        && text.wordChar(token, length - 3) == 'i'
        && !isAny(token, Role.IT.bit() | Role.NOT.bit() | Role.VERB.bit());
  }
}
