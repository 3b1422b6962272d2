package org.clientrecovery.commitment;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.clientrecovery.text.Break;
import org.clientrecovery.text.CommentContext;
import org.clientrecovery.text.CommentText;
import org.clientrecovery.text.TokenKind;

/** A comment as the grammar of promises sees it: each token with its roles and its date. */
final class PromiseText {
  static final int STRONG =
      1 << Break.SEMICOLON.ordinal() | 1 << Break.DASH.ordinal() | 1 << Break.COLON.ordinal();
  static final int COMMA = 1 << Break.COMMA.ordinal();
  private static final int NO_DATE = -1;
  private static final long ALL = -1;

  /** What words of a date still are beside it; "May" in it is no modal verb. */
  private static final long IN_DATES =
      Role.DETERMINER.bit() | Role.WHEN.bit() | Role.AND.bit() | Role.DAY_WORD.bit();

  final CommentText text;
  final List<DateInText> dates;
  final ZoneId zone;
  final int writtenHour;
  final Instant written;
  private final long[] roles;
  private final int[] date;

  PromiseText(
      CommentText text, List<DateInText> dates, PromiseWords words, CommentContext context) {
    this.zone = context.zone();
    this.written = context.written();
    this.writtenHour = context.written().atZone(zone).getHour();
    this.text = text;
    this.dates = dates;
    int count = text.tokenCount();
    roles = new long[count];
    date = new int[count];
    int next = 0;
    boolean apostrophe = false;
    for (int i = 0; i < count; i++) {
      roles[i] = text.isWord(i) ? words.roles(text, i) : 0;
      while (next < dates.size() && dates.get(next).found().end() <= text.start(i)) {
        next++;
      }
      boolean inside = next < dates.size() && dates.get(next).found().start() < text.end(i);
      boolean counts = inside && dates.get(next).found().kind() != FoundDate.Kind.NOW;
      date[i] = counts ? next : NO_DATE;
      roles[i] &= counts ? IN_DATES : ALL;
      boolean verbal = apostrophe && (endsInIng(i) || counts || roles[i] != 0 && isStateBehind(i));
      roles[i - (verbal ? 1 : 0)] |= verbal ? Role.BE.bit() : 0;
      apostrophe = text.is(i, "'s");
    }
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

  long roles(int token) {
    return roles[token];
  }

  boolean hasRole(int token) {
    return roles[token] != 0;
  }

  boolean isDate(int token) {
    return token >= 0 && token < date.length && date[token] != NO_DATE;
  }

  /** The date that the token belongs to, or null. */
  DateInText dateAt(int token) {
    return isDate(token) ? dates.get(date[token]) : null;
  }

  boolean sameDate(int a, int b) {
    return isDate(a) && isDate(b) && date[a] == date[b];
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
            && roles[token] == 0
            && !isDate(token);
  }

  /** A word that is neither a preposition nor anything else that the grammar knows to link. */
  boolean isPlain(int token) {
    long links =
        Role.AND.bit() | Role.WHEN.bit() | Role.BECAUSE.bit() | Role.BE.bit() | Role.FUTURE.bit();
    boolean preposition = text.wordLength(token) < 5 && roles[token] == 0 || isAny(token, links);
    return text.isWord(token)
        && !preposition
        && !isDate(token)
        && !is(token, Role.FIRST)
        && !is(token, Role.YOU)
        && !is(token, Role.ADVERB)
        && !is(token, Role.TO);
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
        && !isAny(token, Role.IT.bit() | Role.NOT.bit());
  }
}
