package org.clientrecovery.wording;

import org.clientrecovery.text.CommentText;
import org.clientrecovery.text.Layer;

/**
 * What a sentence shows to a trained table, as numbers made of words and word classes.
 *
 * <p>Kinds of features: {@code w} words in a row (1–3); {@code t} word classes in a row (2–4),
 * where a word outside of all classes counts by its shape; {@code k} two classes up to five words
 * apart; {@code x} who does what: subject, modal, negation, verb; {@code p} place, closing mark,
 * and whether nobody is spoken of; {@code r} what rules found in it, {@code v} in the sentence
 * before, {@code o} elsewhere in the comment. Each part is a {@link String#hashCode()}, so a table
 * holds readable names. Working memory of one thread.
 */
final class SentenceFeatures {
  private static final int REACH = 5;
  private static final int START = "^".hashCode();
  private static final int END = "$".hashCode();
  private static final int IMPERSONAL = "impersonal".hashCode();

  private final ModelWords words;
  private final Matching matching;
  private final FeatureSink sink;
  private int[] word = new int[64];
  private int[] tag = new int[64];
  private boolean[] named = new boolean[64];
  private int[] role = new int[64];
  private int length;

  /** Takes features as they are found: number, kind, and parts from first to last. */
  interface FeatureSink {
    void take(long key, char kind, int count, int a, int b, int c, int d);
  }

  SentenceFeatures(ModelWords words, Matching matching, FeatureSink sink) {
    this.words = words;
    this.matching = matching;
    this.sink = sink;
  }

  /** The number that every feature of a kind begins with. */
  static long seed(char kind) {
    return kind * 0x9E3779B97F4A7C15L;
  }

  /** The number of a feature whose first part is put before those that are in. */
  static long before(int part, long key) {
    long mixed = (key ^ part) * 0xBF58476D1CE4E5B9L;
    return mixed ^ mixed >>> 32;
  }

  /** The number of a feature; equal for equal kind and parts. */
  static long key(char kind, int[] parts) {
    long key = seed(kind);
    for (int i = parts.length - 1; i >= 0; i--) {
      key = before(parts[i], key);
    }
    return key;
  }

  /** Gives the words and classes of one sentence to the sink. */
  void extract(CommentText text, int sentence) {
    read(text, sentence);
    int roles = 0;
    for (int i = 0; i < length; i++) {
      roles |= role[i];
      wordsEnding(i);
      classesEnding(i);
      if (named[i]) {
        apart(i);
        if ((role[i] & ModelWords.SUBJECT) != 0) {
          clause(i);
        }
      }
    }
    two('w', word[length - 1], END);
    two('t', tag[length - 1], END);
    if ((roles & ModelWords.PERSONAL) == 0) {
      one('p', IMPERSONAL);
    }
    place(text, sentence);
  }

  /** Gives only the words as written. */
  void extractWords(CommentText text, int sentence) {
    read(text, sentence);
    for (int i = 0; i < length; i++) {
      wordsEnding(i);
    }
    two('w', word[length - 1], END);
  }

  private void wordsEnding(int i) {
    long key = before(word[i], seed('w'));
    sink.take(key, 'w', 1, word[i], 0, 0, 0);
    int last = i == 0 ? START : word[i - 1];
    key = before(last, key);
    sink.take(key, 'w', 2, last, word[i], 0, 0);
    if (i > 0) {
      int first = i == 1 ? START : word[i - 2];
      sink.take(before(first, key), 'w', 3, first, last, word[i], 0);
    }
  }

  private void classesEnding(int i) {
    int last = i == 0 ? START : tag[i - 1];
    long key = before(last, before(tag[i], seed('t')));
    sink.take(key, 't', 2, last, tag[i], 0, 0);
    if (i > 0) {
      int third = i == 1 ? START : tag[i - 2];
      key = before(third, key);
      sink.take(key, 't', 3, third, last, tag[i], 0);
      if (i > 2) {
        sink.take(before(tag[i - 3], key), 't', 4, tag[i - 3], third, last, tag[i]);
      }
    }
  }

  private void one(char kind, int a) {
    sink.take(before(a, seed(kind)), kind, 1, a, 0, 0, 0);
  }

  private void two(char kind, int a, int b) {
    sink.take(before(a, before(b, seed(kind))), kind, 2, a, b, 0, 0);
  }

  private void three(char kind, int a, int b, int c) {
    sink.take(before(a, before(b, before(c, seed(kind)))), kind, 3, a, b, c, 0);
  }

  private void four(char kind, int a, int b, int c, int d) {
    long key = before(a, before(b, before(c, before(d, seed(kind)))));
    sink.take(key, kind, 4, a, b, c, d);
  }

  private void read(CommentText text, int sentence) {
    int first = text.firstToken(sentence);
    length = text.endToken(sentence) - first;
    if (word.length < length) {
      word = new int[length * 2];
      tag = new int[length * 2];
      named = new boolean[length * 2];
      role = new int[length * 2];
    }
    for (int i = 0; i < length; i++) {
      int token = first + i;
      int number = words.classOf(matching, token);
      word[i] = words.isPlain(text, token) ? text.wordHash(token) : words.shape(text, token);
      named[i] = number >= 0;
      tag[i] = number >= 0 ? words.tagOf(number) : words.other(text, token);
      role[i] = number >= 0 ? words.roleOf(number) : ModelWords.roleOfOther(tag[i]);
    }
  }

  private void apart(int from) {
    int end = Math.min(length, from + REACH + 1);
    for (int i = from + 2; i < end; i++) {
      if (named[i]) {
        two('k', tag[from], tag[i]);
      }
    }
  }

  /** Subject, then within a few words: modal or auxiliary, negation, the next verb. */
  private void clause(int subject) {
    int end = Math.min(length, subject + REACH + 1);
    int auxiliary = 0;
    int negation = 0;
    for (int i = subject + 1; i < end; i++) {
      if ((role[i] & ModelWords.NEGATION) != 0) {
        negation = tag[i];
      } else if ((role[i] & ModelWords.AUXILIARY) != 0) {
        auxiliary = tag[i];
      } else if ((role[i] & ModelWords.VERB) != 0) {
        four('x', tag[subject], auxiliary, negation, tag[i]);
        break;
      }
    }
    three('x', tag[subject], auxiliary, negation);
  }

  private void place(CommentText text, int sentence) {
    one('p', text.mark(sentence) == '?' ? "question".hashCode() : "statement".hashCode());
    if (text.mark(sentence) == '!') {
      one('p', "exclamation".hashCode());
    }
    one(
        'p',
        length < 5 ? "short".hashCode() : length < 12 ? "medium".hashCode() : "long".hashCode());
    if (isFirst(text, sentence)) {
      one('p', "first".hashCode());
    }
    if (followsQuote(text, sentence)) {
      one('p', "answer".hashCode());
    }
  }

  private static boolean isFirst(CommentText text, int sentence) {
    return sentence == 0 || text.layer(sentence - 1) != Layer.OWN;
  }

  private static boolean followsQuote(CommentText text, int sentence) {
    return sentence > 0 && text.layer(sentence - 1) == Layer.QUOTE;
  }

  /** Gives what rules found to the sink: labels by the bits of a mask. */
  void found(char kind, int mask, int[] labels) {
    for (int i = 0; i < labels.length; i++) {
      if ((mask >>> i & 1) != 0) {
        one(kind, labels[i]);
      }
    }
  }
}
