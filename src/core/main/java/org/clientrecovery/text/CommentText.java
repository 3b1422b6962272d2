package org.clientrecovery.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A comment as it is read: sentences and tokens with exact places in the comment as written.
 *
 * <p>Reads Jira wiki markup and the rich-text editor's HTML. Tokens are words, numbers and things
 * such as links and mentions; punctuation is no token but a {@link Break} before the next one, so
 * "sorry, but" reads as "sorry but". Every sentence belongs to one {@link Layer}, which tells the
 * writer's own words from what is only cited.
 *
 * <p>{@link #word} gives a token in normal form: lower case (never by the locale of the machine),
 * straight apostrophes, and contractions written out: "you're" is the two tokens "you" and "are",
 * "didn't" and "didnt" are "did" and "not", "can't" and "cannot" are "can" and "not". "'s" becomes
 * "is" (or "has" before "been") after a pronoun and stays "'s" after a noun. The two tokens of a
 * contraction share its letters between them; offsets never overlap. Hyphens part words:
 * "follow-up" is "follow" and "up", with {@link Break#HYPHEN} between them.
 *
 * <p>Offsets count UTF-16 units of {@link #source()} and never lie inside a surrogate pair. Reading
 * takes time linear in the length and never throws on any text. Immutable, but for what those who
 * judge it keep with it.
 */
public final class CommentText {
  static final int KIND = 0xF;
  static final int FORM_SHIFT = 4;
  static final int FORM = 0x3F;
  static final int BREAK_SHIFT = 10;
  static final int BREAKS = 0xFF;
  static final int CITED = 1 << 18;
  static final int CAPITAL = 1 << 19;
  static final int SHOUTED = 1 << 20;

  private static final TokenKind[] KINDS = TokenKind.values();
  private static final Layer[] LAYERS = Layer.values();
  private static final Block[] BLOCKS = Block.values();

  private final String source;
  private final TokenTable tokens;
  private final SentenceTable sentences;

  /** No part of the text. */
  private volatile Object judgement;

  CommentText(String source, TokenTable tokens, SentenceTable sentences) {
    this.source = source;
    this.tokens = tokens;
    this.sentences = sentences;
  }

  /** Reads that comment; null reads as empty. */
  public static CommentText of(String comment) {
    return new CommentReader(comment == null ? "" : comment).read();
  }

  /** The comment as written. */
  public String source() {
    return source;
  }

  /**
   * Keeps what was worked out for this text, for whoever judges it next; what was kept before goes.
   */
  public void keep(Object worked) {
    judgement = worked;
  }

  /** What was kept last; null where nothing of that kind was. */
  public <T> T kept(Class<T> kind) {
    Object last = judgement;
    return kind.isInstance(last) ? kind.cast(last) : null;
  }

  public int tokenCount() {
    return tokens.count;
  }

  /** First UTF-16 unit of that token in {@link #source()}. */
  public int start(int token) {
    return tokens.start[token];
  }

  /** One past the last UTF-16 unit of that token. */
  public int end(int token) {
    return tokens.end[token];
  }

  public TokenKind kind(int token) {
    return KINDS[tokens.info[token] & KIND];
  }

  public boolean isWord(int token) {
    return (tokens.info[token] & KIND) == 0;
  }

  /** The token in normal form, see above; for links, mentions and files the text in lower case. */
  public String word(int token) {
    int form = tokens.info[token] >>> FORM_SHIFT & FORM;
    return form > 0 ? Contractions.FORMS[form] : tokens.letters(token);
  }

  /** Whether {@link #word} equals that word, which must be in lower case; allocates nothing. */
  public boolean is(int token, String word) {
    return tokens.hash[token] == word.hashCode() && matches(token, word);
  }

  /** {@link String#hashCode()} of {@link #word}, known without building the string. */
  public int wordHash(int token) {
    return tokens.hash[token];
  }

  /** The hash of the word, or of what stands for all tokens of the same kind. */
  public int standInHash(int token) {
    return isWord(token) ? wordHash(token) : kind(token).standIn().hashCode();
  }

  /** Whether {@link #word} equals that word; for tables that have compared the hash already. */
  public boolean matches(int token, String word) {
    int form = tokens.info[token] >>> FORM_SHIFT & FORM;
    return form > 0 ? Contractions.FORMS[form].equals(word) : tokens.lettersEqual(token, word);
  }

  /**
   * Whether {@link #word} has those letters from an index on: {@code length} of them from {@code
   * at} in {@code letters}; the word must be long enough.
   */
  public boolean holds(int token, int from, char[] letters, int at, int length) {
    int form = tokens.info[token] >>> FORM_SHIFT & FORM;
    return form > 0
        ? Contractions.holds(form, from, letters, at, length)
        : tokens.holds(token, from, letters, at, length);
  }

  /** Length of {@link #word}. */
  public int wordLength(int token) {
    int form = tokens.info[token] >>> FORM_SHIFT & FORM;
    return form > 0 ? Contractions.FORMS[form].length() : tokens.length(token);
  }

  /** The character of {@link #word} at that index. */
  public char wordChar(int token, int index) {
    int form = tokens.info[token] >>> FORM_SHIFT & FORM;
    return form > 0 ? Contractions.FORMS[form].charAt(index) : tokens.letter(token, index);
  }

  /** The token as written. */
  public String written(int token) {
    return source.substring(start(token), end(token));
  }

  /** Whether it begins with a capital letter. */
  public boolean isCapitalised(int token) {
    return (tokens.info[token] & CAPITAL) != 0;
  }

  /** Whether it has two or more letters, all capital: "NOW". */
  public boolean isShouted(int token) {
    return (tokens.info[token] & SHOUTED) != 0;
  }

  /**
   * Whether it stands between quotation marks inside the writer's own sentence: mentioned, rather
   * than said.
   */
  public boolean isCited(int token) {
    return (tokens.info[token] & CITED) != 0;
  }

  /** Whether that punctuation stands between the token and the one before it. */
  public boolean hasBreakBefore(int token, Break which) {
    return (breaksBefore(token) & which.bit()) != 0;
  }

  /** All breaks before that token, bit {@code 1 << Break.ordinal()} each. */
  public int breaksBefore(int token) {
    return tokens.info[token] >>> BREAK_SHIFT & BREAKS;
  }

  public int sentenceCount() {
    return sentences.count;
  }

  /** A view of that sentence. */
  public Sentence sentence(int index) {
    return new Sentence(this, index);
  }

  /** Views of all sentences in order. */
  public List<Sentence> sentences() {
    List<Sentence> all = new ArrayList<>(sentences.count);
    for (int i = 0; i < sentences.count; i++) {
      all.add(new Sentence(this, i));
    }
    return all;
  }

  /** The sentence that token stands in, by binary search. */
  public int sentenceOf(int token) {
    return sentences.holding(token);
  }

  public int firstToken(int sentence) {
    return sentences.first[sentence];
  }

  /** One past the last token of that sentence. */
  public int endToken(int sentence) {
    return sentence + 1 < sentences.count ? sentences.first[sentence + 1] : tokens.count;
  }

  public Layer layer(int sentence) {
    return LAYERS[sentences.shape[sentence] & 0xF];
  }

  public Block block(int sentence) {
    return BLOCKS[sentences.shape[sentence] >>> 4 & 0xF];
  }

  /** The paragraph, bullet or cell that sentence belongs to: equal numbers stand together. */
  public int paragraph(int sentence) {
    return sentences.paragraph[sentence];
  }

  /** The mark that closes that sentence: '.', '!', '?', '…', or 0 where it has none. */
  public char mark(int sentence) {
    return sentences.mark[sentence];
  }

  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    sentences().forEach(sentence -> out.append(sentence).append('\n'));
    return out.toString();
  }
}
