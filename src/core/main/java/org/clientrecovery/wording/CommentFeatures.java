package org.clientrecovery.wording;

import java.util.Arrays;
import org.clientrecovery.text.Block;
import org.clientrecovery.text.Break;
import org.clientrecovery.text.CommentText;
import org.clientrecovery.text.Layer;

/**
 * What a whole comment shows to a trained table. A feature may be given more than once.
 *
 * <p>Kinds: {@code w} words of the writer, one or two in a row, and {@code f} those of the first
 * sentence; {@code t} how sentences begin, as word classes, and {@code g} how the first one does;
 * {@code d} two classes in a row; {@code q} words that are quoted; {@code s} what sentences do
 * (order, question, deed …): the first, the last, how many, which after which; {@code h} how much
 * harm is told; {@code p} quotes, code, lists, length; {@code r} what rules found. Working memory
 * of one comment.
 */
final class CommentFeatures {
  private static final int MOST_TOKENS = 240;
  private static final int OPENING = 5;
  private static final int START = "^".hashCode();
  private static final int END = "$".hashCode();
  private static final int BORDERS =
      1 << Break.COMMA.ordinal()
          | 1 << Break.SEMICOLON.ordinal()
          | 1 << Break.COLON.ordinal()
          | 1 << Break.DASH.ordinal()
          | 1 << Break.BRACKET.ordinal();

  private static final int ORDER = "@order".hashCode();
  private static final int MENDED = "@mended".hashCode();
  private static final int BROKEN = "@broken".hashCode();
  private static final int PROTEST = "@protest".hashCode();
  private static final int WE = "@we".hashCode();
  private static final int I = "@i".hashCode();
  private static final int CLIENT = "@client".hashCode();
  private static final int BE = "@be".hashCode();
  private static final int HAVE = "@have".hashCode();
  private static final int WILL = "@will".hashCode();
  private static final int[] POLITE =
      hashes(
          "please", "kindly", "pls", "plz", "then", "just", "simply", "first", "and", "or", "now");
  private static final int[] GREETING =
      hashes("hi", "hello", "hey", "dear", "good", "morning", "afternoon", "evening", "howdy");

  /** What a sentence does. */
  private enum Act {
    ORDER,
    QUESTION,
    DEED,
    PROMISE,
    OURS,
    YOURS,
    FACT;

    final int name = Lower.of(name()).hashCode();
  }

  private static final Act[] ACTS = Act.values();
  private static final int[] COUNTS = hashes("none", "one", "two", "more");

  private final ModelWords words;
  private final Matching matching;
  private final SentenceFeatures.FeatureSink sink;
  private final CommentText text;
  private final Reading reading;
  private final int[] acts = new int[ACTS.length];
  private int first = -1;
  private int last;
  private int tokens;
  private int sentences;
  private boolean orderInside;
  private boolean broken;
  private int told;
  private int cried;

  CommentFeatures(ModelWords words, Reading reading, SentenceFeatures.FeatureSink sink) {
    this.words = words;
    this.reading = reading;
    this.sink = sink;
    matching = reading.matching();
    text = reading.text();
  }

  private static int[] hashes(String... names) {
    return Arrays.stream(names).mapToInt(String::hashCode).toArray();
  }

  private static boolean holds(int[] hashes, int hash) {
    for (int one : hashes) {
      if (one == hash) {
        return true;
      }
    }
    return false;
  }

  void extract() {
    boolean quote = false;
    boolean code = false;
    boolean bullets = false;
    boolean shouted = false;
    for (int sentence = 0; sentence < text.sentenceCount() && tokens < MOST_TOKENS; sentence++) {
      Layer layer = text.layer(sentence);
      if (layer == Layer.OWN) {
        own(sentence);
        bullets |= text.block(sentence) == Block.BULLET;
      } else if (layer == Layer.QUOTE || layer == Layer.FORWARD) {
        quote = true;
        boolean loud = isLoud(sentence) || shouts(sentence);
        shouted |= loud;
        cried += loud ? 1 : 0;
        quoted(sentence);
      }
      code |= layer == Layer.CODE;
    }
    findings();
    if (first < 0) {
      return;
    }
    shape("quote", quote);
    shape("code", code);
    shape("bullets", bullets);
    shape("shouted", shouted);
    shape("broken", broken);
    shape("order-inside", orderInside);
    two('p', (quote ? "quote" : "statement").hashCode(), ACTS[first].name);
    two('p', (cried > 1 ? "upset" : "statement").hashCode(), ACTS[first].name);
    harm(quote);
    two('p', (broken ? "broken" : "statement").hashCode(), ACTS[first].name);
    sums();
  }

  /** How much harm is told in the words quoted, or first thing by the writer. */
  private void harm(boolean quote) {
    int level = COUNTS[Math.min(3, quote ? cried : told)];
    int where = (quote ? "quote" : "told").hashCode();
    boolean asked = acts[Act.QUESTION.ordinal()] == sentences;
    two('h', where, level);
    boolean open = !asked && !objected();
    three('h', where, level, (asked ? "asked" : open ? "open" : "statement").hashCode());
    if (open && quote && cried > 1) {
      one('h', "outcry".hashCode());
      two('h', "outcry".hashCode(), ACTS[first].name);
    }
  }

  /** Whether rules found something to object to, or a word on the harm. */
  private boolean objected() {
    Hits fired = reading.fired();
    for (int i = 0; i < fired.count; i++) {
      Rule rule = reading.rule(fired.owner[i]).rule();
      Component component = rule.component();
      if (rule.category() != null && fired.points[i] >= 25
          || component != null
              && !reading.isSilenced(i)
              && component != Component.PLAN
              && component != Component.AMENDS
              && component != Component.PREVENTION) {
        return true;
      }
    }
    return false;
  }

  private void shape(String name, boolean stands) {
    if (stands) {
      one('p', name.hashCode());
    }
  }

  private void sums() {
    two('s', "first".hashCode(), ACTS[first].name);
    two('s', "last".hashCode(), ACTS[last].name);
    for (Act act : ACTS) {
      two('s', act.name, COUNTS[Math.min(3, acts[act.ordinal()])]);
    }
    boolean mostly = acts[Act.ORDER.ordinal()] * 2 >= sentences;
    two('s', "mostly".hashCode(), mostly ? Act.ORDER.name : Act.FACT.name);
    String length =
        tokens < 12 ? "short" : tokens < 30 ? "medium" : tokens < 70 ? "long" : "longest";
    one('p', length.hashCode());
  }

  /** Closed by "!", or by more than one mark such as "??". */
  private boolean isLoud(int sentence) {
    int end = text.end(text.endToken(sentence) - 1);
    String source = text.source();
    return text.mark(sentence) == '!'
        || text.mark(sentence) == '?'
            && end + 1 < source.length()
            && (source.charAt(end + 1) == '?' || source.charAt(end + 1) == '!');
  }

  private boolean shouts(int sentence) {
    for (int token = text.firstToken(sentence); token < text.endToken(sentence); token++) {
      if (text.isShouted(token) && text.wordLength(token) > 3) {
        return true;
      }
    }
    return false;
  }

  private void quoted(int sentence) {
    for (int token = text.firstToken(sentence); token < text.endToken(sentence); token++) {
      tokens++;
      if (text.isWord(token)) {
        one('q', text.wordHash(token));
      }
      int tag = words.tag(matching, token);
      cried += tag == BROKEN || tag == PROTEST ? 1 : 0;
      if (tag != 0) {
        one('q', tag);
      }
    }
  }

  private void own(int sentence) {
    int from = text.firstToken(sentence);
    int to = text.endToken(sentence);
    int opening = opening(from, to);
    boolean isFirst = first < 0 && to - opening > 1;
    words(from, to, isFirst);
    if (to - opening < 2) {
      return;
    }
    begins(opening, to, isFirst);
    Act act = act(sentence, opening, to);
    if (first >= 0) {
      two('s', ACTS[last].name, act.name);
    }
    first = first < 0 ? act.ordinal() : first;
    last = act.ordinal();
    acts[act.ordinal()]++;
    sentences++;
  }

  /** Where a sentence begins behind its greeting. */
  private int opening(int from, int to) {
    if (!holds(GREETING, text.wordHash(from)) && !isMention(from)) {
      return from;
    }
    for (int token = from + 1; token < Math.min(to, from + OPENING); token++) {
      if ((text.breaksBefore(token) & BORDERS) != 0) {
        return token;
      }
    }
    return isMention(from) ? from + 1 : from;
  }

  private boolean isMention(int token) {
    return text.kind(token) == org.clientrecovery.text.TokenKind.MENTION;
  }

  private int word(int token) {
    return text.standInHash(token);
  }

  private void words(int from, int to, boolean isFirst) {
    int before = START;
    int tagBefore = START;
    for (int token = from; token < to; token++) {
      tokens++;
      int word = word(token);
      int tag = tag(token);
      one('w', word);
      two('w', before, word);
      two('d', tagBefore, tag);
      if (isFirst) {
        one('f', word);
        two('f', before, word);
        told += tag == BROKEN || tag == PROTEST ? 1 : 0;
      }
      broken |= tag == BROKEN;
      before = word;
      tagBefore = tag;
    }
    two('w', before, END);
  }

  private int tag(int token) {
    int tag = words.tag(matching, token);
    return tag != 0 ? tag : words.other(text, token);
  }

  private void begins(int from, int to, boolean isFirst) {
    int a = tag(from);
    int b = from + 1 < to ? tag(from + 1) : END;
    int c = from + 2 < to ? tag(from + 2) : END;
    beginning('t', a, b, c);
    if (isFirst) {
      beginning('g', a, b, c);
    }
  }

  private void beginning(char kind, int a, int b, int c) {
    one(kind, a);
    two(kind, a, b);
    three(kind, a, b, c);
  }

  private Act act(int sentence, int from, int to) {
    if (text.mark(sentence) == '?') {
      return Act.QUESTION;
    }
    int ordered = ordered(from, to);
    orderInside |= ordered > from + OPENING;
    if (ordered >= 0 && ordered <= from + OPENING) {
      return Act.ORDER;
    }
    return byClause(from, to);
  }

  /** Where somebody is told to do something, or -1. */
  private int ordered(int from, int to) {
    for (int token = from; token < to; token++) {
      if (words.tag(matching, token) == ORDER
          && (token == from
              || (text.breaksBefore(token) & BORDERS) != 0
              || holds(POLITE, text.wordHash(token - 1)))) {
        return token;
      }
    }
    return -1;
  }

  private Act byClause(int from, int to) {
    int subject = 0;
    boolean mended = false;
    boolean will = false;
    boolean auxiliary = false;
    for (int token = from; token < to; token++) {
      int tag = words.tag(matching, token);
      boolean actor = tag == WE || tag == I || tag == CLIENT;
      subject = subject == 0 && actor ? tag : subject;
      will |= tag == WILL;
      auxiliary |= tag == BE || tag == HAVE;
      mended |= tag == MENDED;
    }
    if (mended && !will && (auxiliary || subject == WE || subject == I)) {
      return Act.DEED;
    }
    if (subject == CLIENT) {
      return Act.YOURS;
    }
    if (subject == 0) {
      return Act.FACT;
    }
    return will ? Act.PROMISE : Act.OURS;
  }

  private void findings() {
    Hits fired = reading.fired();
    for (int i = 0; i < fired.count; i++) {
      Rule rule = reading.rule(fired.owner[i]).rule();
      if (reading.isSilenced(i)) {
        continue;
      }
      if (rule.component() != null) {
        one('r', rule.component().id().hashCode());
      } else if (rule.category() != null) {
        one('r', rule.category().id().hashCode());
      }
    }
  }

  private void one(char kind, int a) {
    take(SentenceFeatures.before(a, SentenceFeatures.seed(kind)), kind, 1, a, 0, 0);
  }

  private void two(char kind, int a, int b) {
    long key = SentenceFeatures.before(b, SentenceFeatures.seed(kind));
    take(SentenceFeatures.before(a, key), kind, 2, a, b, 0);
  }

  private void three(char kind, int a, int b, int c) {
    long key = SentenceFeatures.before(c, SentenceFeatures.seed(kind));
    key = SentenceFeatures.before(b, key);
    take(SentenceFeatures.before(a, key), kind, 3, a, b, c);
  }

  private void take(long key, char kind, int count, int a, int b, int c) {
    sink.take(key, kind, count, a, b, c, 0);
  }
}
