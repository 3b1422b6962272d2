package org.clientrecovery.text;

/**
 * Reads a comment line by line: decides whose words a line holds, then takes its tokens and
 * sentence borders. One pass; every character is looked at a bounded number of times.
 */
final class CommentReader {
  private static final int SENTENCE_LIMIT = 256;
  private static final int WRAPPED_LINE = 50;

  private final String source;
  private final Letters letters;
  private final char[] lower;
  private final TokenTable tokens;
  private final SentenceTable sentences = new SentenceTable();
  private final LineShape shape;
  private final LineReader words;
  private final TagSearch quoteTags;
  private final TagSearch codeTags;
  private final TagSearch noFormatTags;

  private int lineStart;
  private int lineEnd;
  private int nextLine;
  private boolean inQuote;
  private String codeTag;
  private boolean inForward;
  private boolean answerOpen;
  private boolean inSignature;
  private Layer lineLayer = Layer.OWN;
  private Block block = Block.PARAGRAPH;
  private int paragraph;
  private boolean border = true;
  private int lastLineLength;

  CommentReader(String source) {
    this.source = source;
    letters = Letters.of(source);
    lower = letters.lower;
    tokens = new TokenTable(letters);
    shape = new LineShape(letters);
    words = new LineReader(this, letters, tokens);
    quoteTags = new TagSearch(letters, "{quote}");
    codeTags = new TagSearch(letters, "{code}");
    noFormatTags = new TagSearch(letters, "{noformat}");
  }

  CommentText read() {
    int at = 0;
    while (at < letters.length) {
      lineEnd = endOfLine(at);
      nextLine = lineEnd + 1;
      lineStart = skipSpaces(at, lineEnd);
      readLine();
      at = nextLine;
    }
    words.closeParagraph();
    return new CommentText(source, tokens, sentences);
  }

  private int endOfLine(int from) {
    int at = from;
    while (at < letters.length && lower[at] != '\n' && lower[at] != '\r') {
      at++;
    }
    return at;
  }

  private int skipSpaces(int from, int to) {
    int at = from;
    while (at < to && lower[at] == ' ') {
      at++;
    }
    return at;
  }

  private void readLine() {
    int end = lineEnd;
    while (end > lineStart && lower[end - 1] == ' ') {
      end--;
    }
    if (lineStart == end) {
      closeParagraph();
      return;
    }
    if (codeTag != null) {
      lineLayer = Layer.CODE;
      openBlock(Block.PARAGRAPH);
      readWords(lineStart, end);
      return;
    }
    int from = opening(lineStart, end);
    readWords(from, end);
    lastLineLength = end - lineStart;
  }

  private void readWords(int from, int to) {
    int at = from;
    while (at < to) {
      at = codeTag != null ? readCode(at, to) : words.read(at, to);
    }
  }

  /** Reads literal text up to the tag that closes it. */
  private int readCode(int from, int to) {
    int close = TagSearch.find(letters, codeTag, from, to);
    int stop = close < 0 ? to : close;
    words.readLiterally(from, stop);
    if (close < 0) {
      return to;
    }
    codeTag = null;
    leaveLayer();
    int after = close;
    while (after < to && lower[after] != '}') {
      after++;
    }
    return Math.min(to, after + 1);
  }

  /** Decides layer and block of a line; gives the place where its words begin. */
  private int opening(int from, int to) {
    Layer layer = layerOf(from, to);
    if (layer != lineLayer) {
      closeParagraph();
      lineLayer = layer;
    }
    if (layer == Layer.CODE) {
      openBlock(Block.PARAGRAPH);
      return from;
    }
    return blockOf(layer == Layer.QUOTE ? afterQuoteSign(from, to) : from, to);
  }

  private int afterQuoteSign(int from, int to) {
    int at = shape.startsWith(from, to, "bq. ") ? from + 4 : from;
    while (at < to && (lower[at] == '>' || lower[at] == ' ')) {
      at++;
    }
    return at;
  }

  private Layer layerOf(int from, int to) {
    boolean quoted = lower[from] == '>' || shape.startsWith(from, to, "bq. ");
    if (quoted || inQuote) {
      return Layer.QUOTE;
    }
    if (answerOpen) {
      inForward = false;
      answerOpen = false;
      inSignature = false;
    }
    if (inForward || opensForward(from, to)) {
      return Layer.FORWARD;
    }
    if (isSigned(from, to)) {
      return Layer.SIGNATURE;
    }
    return shape.isLog(from, to) ? Layer.CODE : Layer.OWN;
  }

  private boolean opensForward(int from, int to) {
    int next = skipBlank(nextLine);
    if (shape.opensAnswer(from, to)) {
      inForward = true;
      answerOpen = next < letters.length && lower[next] == '>';
    } else {
      inForward =
          shape.opensForward(from, to)
              || shape.opensHeader(from, to, next, Math.min(letters.length, next + 12));
    }
    return inForward;
  }

  private int skipBlank(int from) {
    int at = from;
    int most = Math.min(letters.length, from + 80);
    while (at < most && (lower[at] == ' ' || lower[at] == '\n' || lower[at] == '\r')) {
      at++;
    }
    return at;
  }

  private boolean isSigned(int from, int to) {
    inSignature = shape.closes(from, to) || inSignature && shape.isShort(from, to);
    return inSignature;
  }

  private int blockOf(int from, int to) {
    int bullet = afterBullet(from, to);
    if (bullet > from) {
      openBlock(Block.BULLET);
      return bullet;
    }
    if (to - from > 4
        && lower[from] == 'h'
        && lower[from + 2] == '.'
        && lower[from + 3] == ' '
        && lower[from + 1] >= '1'
        && lower[from + 1] <= '6') {
      openBlock(Block.HEADING);
      return from + 4;
    }
    if (from < to && lower[from] == '|') {
      openBlock(Block.CELL);
      return from;
    }
    continueBlock(from);
    return from;
  }

  /** "* text", "- text", "## text", "1. text", "1) text", "• text" */
  private int afterBullet(int from, int to) {
    int at = from;
    while (at < to && at < from + 8 && isBulletSign(lower[at])) {
      at++;
    }
    if (at == from) {
      while (at < to && at < from + 2 && lower[at] >= '0' && lower[at] <= '9') {
        at++;
      }
      boolean listed = at > from && at < to && (lower[at] == '.' || lower[at] == ')');
      at = listed ? at + 1 : from;
    }
    return at > from && at < to && lower[at] == ' ' ? at + 1 : from;
  }

  private static boolean isBulletSign(char c) {
    return c == '*' || c == '-' || c == '#' || c == '+' || c == '\u2022' || c == '\u2013';
  }

  private void openBlock(Block kind) {
    closeParagraph();
    block = kind;
  }

  private void continueBlock(int from) {
    if (block == Block.HEADING || block == Block.CELL || !isContinued(from)) {
      border = true;
      block = block == Block.BULLET ? Block.BULLET : Block.PARAGRAPH;
    } else {
      words.sawBreak(Break.LINE);
    }
  }

  /** Whether a line goes on with the sentence of the line before. */
  private boolean isContinued(int from) {
    if (words.endedWith(':') || words.endedWith(',') && lastLineLength < 40) {
      return false;
    }
    boolean lowerCase = Character.isLetter(lower[from]) && letters.written[from] == lower[from];
    return lowerCase || lastLineLength >= WRAPPED_LINE;
  }

  private void closeParagraph() {
    words.closeParagraph();
    border = true;
    block = Block.PARAGRAPH;
    paragraph++;
  }

  private void leaveLayer() {
    closeParagraph();
    lineLayer = inQuote ? Layer.QUOTE : Layer.OWN;
  }

  /** Called by the words: a tag such as {@code {quote}} stands here. */
  void toggleQuote(int from) {
    inQuote = !inQuote && quoteTags.standsAfter(from);
    leaveLayer();
  }

  /** Called by the words: literal text begins, if it also ends somewhere. */
  boolean openCode(boolean noFormat, int from) {
    if (!(noFormat ? noFormatTags : codeTags).standsAfter(from)) {
      return false;
    }
    closeParagraph();
    codeTag = noFormat ? "{noformat}" : "{code}";
    lineLayer = Layer.CODE;
    return true;
  }

  /** Called by the words: a sentence ends here. */
  void endSentence(char mark) {
    if (sentences.count > 0 && !border) {
      sentences.mark[sentences.count - 1] = mark;
    }
    border = true;
  }

  /** Called by the words: a table cell or panel border. */
  void endCell() {
    closeParagraph();
    block = Block.CELL;
  }

  void endPanel() {
    closeParagraph();
  }

  int firstTokenOfSentence() {
    return border || sentences.count == 0 ? tokens.count : sentences.first[sentences.count - 1];
  }

  /** Called by the words before each token. */
  void openSentence() {
    boolean full = !border && tokens.count - sentences.first[sentences.count - 1] >= SENTENCE_LIMIT;
    if (border || full) {
      sentences.add(tokens.count, paragraph, lineLayer, block);
      border = false;
    }
  }
}
