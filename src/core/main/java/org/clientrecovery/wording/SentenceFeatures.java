package org.clientrecovery.wording;

import java.util.Arrays;
import org.clientrecovery.text.CommentText;
import org.clientrecovery.text.Layer;

/**
 * What a sentence shows to a trained table, as numbers made of words and word classes.
 *
 * <p>Kinds of features: {@code w} words in a row (1–3); {@code t} word classes in a row (2–4),
 * where a word outside of all classes counts by its shape; {@code k} two classes up to five words
 * apart; {@code x} who does what: subject, modal, negation, verb; {@code p} place and closing mark;
 * {@code r} what rules found in it, {@code v} in the sentence before, {@code o} elsewhere in the
 * comment. Each part is a {@link String#hashCode()}, so a table holds readable names. Working
 * memory of one thread.
 */
final class SentenceFeatures {
  private static final int REACH = 5;
  private static final int START = "^".hashCode();
  private static final int END = "$".hashCode();

  private final ModelWords words;
  private final Matching matching;
  private final FeatureSink sink;
  private int[] word = new int[260];
  private int[] tag = new int[260];
  private boolean[] named = new boolean[260];
  private int length;

  /** Takes features as they are found. */
  interface FeatureSink {
    void take(char kind, int count, int a, int b, int c, int d);
  }

  SentenceFeatures(ModelWords words, Matching matching, FeatureSink sink) {
    this.words = words;
    this.matching = matching;
    this.sink = sink;
  }

  /** The number of a feature; equal for equal kind and parts. */
  static long key(char kind, int count, int a, int b, int c, int d) {
    long key = kind * 0x9E3779B97F4A7C15L + count;
    key = (key ^ a) * 0xBF58476D1CE4E5B9L;
    key = (key ^ key >>> 29 ^ b) * 0x94D049BB133111EBL;
    key = (key ^ key >>> 31 ^ c) * 0xBF58476D1CE4E5B9L;
    key = (key ^ key >>> 27 ^ d) * 0x94D049BB133111EBL;
    return key ^ key >>> 32;
  }

  /** Gives the words and classes of one sentence to the sink. */
  void extract(CommentText text, int sentence) {
    read(text, sentence);
    for (int i = 0; i < length; i++) {
      one('w', word[i]);
      two('w', i == 0 ? START : word[i - 1], word[i]);
      two('t', i == 0 ? START : tag[i - 1], tag[i]);
      if (i > 0) {
        three('w', i == 1 ? START : word[i - 2], word[i - 1], word[i]);
        three('t', i == 1 ? START : tag[i - 2], tag[i - 1], tag[i]);
      }
      if (i > 2) {
        sink.take('t', 4, tag[i - 3], tag[i - 2], tag[i - 1], tag[i]);
      }
      if (named[i]) {
        apart(i);
      }
      if (words.isSubject(tag[i])) {
        clause(i);
      }
    }
    two('w', word[length - 1], END);
    two('t', tag[length - 1], END);
    place(text, sentence);
  }

  private void one(char kind, int a) {
    sink.take(kind, 1, a, 0, 0, 0);
  }

  private void two(char kind, int a, int b) {
    sink.take(kind, 2, a, b, 0, 0);
  }

  private void three(char kind, int a, int b, int c) {
    sink.take(kind, 3, a, b, c, 0);
  }

  private void read(CommentText text, int sentence) {
    int first = text.firstToken(sentence);
    length = text.endToken(sentence) - first;
    if (word.length < length) {
      word = new int[length];
      tag = new int[length];
      named = new boolean[length];
    }
    for (int i = 0; i < length; i++) {
      int token = first + i;
      int named = words.tag(matching, token);
      word[i] = words.isPlain(text, token) ? text.wordHash(token) : words.shape(text, token);
      tag[i] = named != 0 ? named : words.other(text, token);
      this.named[i] = named != 0;
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
      if (words.isNegation(tag[i])) {
        negation = tag[i];
      } else if (words.isAuxiliary(tag[i])) {
        auxiliary = tag[i];
      } else if (words.isVerb(tag[i])) {
        sink.take('x', 4, tag[subject], auxiliary, negation, tag[i]);
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

  /** Gives what rules found to the sink. */
  void found(char kind, int[] labels) {
    Arrays.stream(labels).distinct().forEach(label -> one(kind, label));
  }
}
