package org.clientrecovery.text;

/** Takes tokens, breaks and sentence ends from one line at a time. */
final class LineReader {
  private static final byte SIGN = 0;
  private static final byte LETTER = 1;
  private static final byte DIGIT = 2;
  private static final byte SPACE = 3;
  private static final byte[] CLASS = classes();
  private static final int IN_BRACKETS = 300;

  private final CommentReader comment;
  private final Letters letters;
  private final char[] lower;
  private final char[] written;
  private final TokenTable tokens;

  private int to;
  private int breaks;
  private char lastSign;
  private int closeSquare = -1;
  private char openQuote;
  private int quotedFrom;
  private boolean literal;

  LineReader(CommentReader comment, Letters letters, TokenTable tokens) {
    this.comment = comment;
    this.letters = letters;
    this.tokens = tokens;
    lower = letters.lower;
    written = letters.written;
  }

  private static byte[] classes() {
    byte[] table = new byte[0x180];
    for (char c = 0; c < table.length; c++) {
      table[c] =
          Character.isLetter(c)
              ? LETTER
              : Character.isDigit(c) ? DIGIT : c <= ' ' || c == 0xA0 ? SPACE : SIGN;
    }
    return table;
  }

  private static int kindOf(char c) {
    if (c < 0x180) {
      return CLASS[c];
    }
    if (Character.isLetter(c)) {
      return LETTER;
    }
    return Character.isDigit(c) ? DIGIT : Character.isWhitespace(c) ? SPACE : SIGN;
  }

  private boolean isLetterAt(int at) {
    return at < to && kindOf(lower[at]) == LETTER;
  }

  private boolean isDigitAt(int at) {
    return at < to && kindOf(lower[at]) == DIGIT;
  }

  private boolean isAlnumAt(int at) {
    return at < to && (kindOf(lower[at]) & 3) - 1 < 2 && kindOf(lower[at]) != SIGN;
  }

  /** Whether that sign was the last thing before this line. */
  boolean endedWith(char sign) {
    return lastSign == sign;
  }

  void sawBreak(Break which) {
    breaks |= which.bit();
  }

  /** Ends sentence and quotation; an unclosed quotation mark was none. */
  void closeParagraph() {
    if (openQuote != 0) {
      for (int i = quotedFrom; i < tokens.count; i++) {
        tokens.info[i] &= ~CommentText.CITED;
      }
      openQuote = 0;
    }
    breaks = 0;
    comment.endSentence((char) 0);
  }

  /** Reads text as it stands, without markup. */
  void readLiterally(int from, int end) {
    literal = true;
    read(from, end);
    literal = false;
  }

  /** Reads the words of a line; stops early after a tag that opens literal text. */
  int read(int from, int end) {
    to = end;
    int at = from;
    while (at < end) {
      switch (kindOf(lower[at])) {
        case LETTER -> at = word(at);
        case DIGIT -> at = number(at);
        case SPACE -> at++;
        default -> {
          int next = literal ? sign(at) : markup(at);
          if (next < 0) {
            return -next;
          }
          at = next;
        }
      }
    }
    return end;
  }

  private void add(int first, int last, int hash, TokenKind kind, int form) {
    comment.openSentence();
    int info = kind.ordinal() | form << CommentText.FORM_SHIFT | breaks << CommentText.BREAK_SHIFT;
    if (openQuote != 0) {
      info |= CommentText.CITED;
    }
    if (written[first] != lower[first]) {
      info |= CommentText.CAPITAL;
      if (last - first > 1 && written[last - 1] != lower[last - 1]) {
        info |= CommentText.SHOUTED;
      }
    }
    tokens.add(first, last, hash, info);
    breaks = 0;
    lastSign = 0;
  }

  private int hash(int first, int last) {
    int hash = 0;
    for (int i = first; i < last; i++) {
      hash = 31 * hash + lower[i];
    }
    return hash;
  }

  private int other(int first, int last, TokenKind kind) {
    add(first, last, hash(first, last), kind, 0);
    return last;
  }

  private int word(int from) {
    int at = from;
    int hash = 0;
    int before = 0;
    while (at < to) {
      char c = lower[at];
      int kind = kindOf(c);
      if (kind == LETTER || kind == DIGIT || c == '_' && at > from && isAlnumAt(at + 1)) {
        before = hash;
        hash = 31 * hash + c;
        at++;
      } else {
        break;
      }
    }
    if (at < to && !literal) {
      int special = specialWord(from, at, hash, before);
      if (special > 0) {
        return special;
      }
    }
    plainWord(from, at, hash);
    return at;
  }

  private int specialWord(int from, int at, int hash, int before) {
    switch (lower[at]) {
      case '\'':
        return isLetterAt(at + 1) ? apostrophe(from, at, hash, before) : 0;
      case '.':
        return isAlnumAt(at + 1) ? dotted(from, at) : 0;
      case ':':
        return isUrl(from, at) ? url(from) : 0;
      case '-':
        return isDigitAt(at + 1) && isKey(from, at) ? key(from, at) : 0;
      default:
        return 0;
    }
  }

  private void plainWord(int from, int at, int hash) {
    Contractions.Split split = Contractions.split(hash);
    if (split != null && at - from == split.word().length()) {
      parted(from, at, split);
      return;
    }
    if (isBeen(hash)) {
      correctHas();
    }
    add(from, at, hash, TokenKind.WORD, 0);
  }

  private void parted(int from, int end, Contractions.Split split) {
    if (split.isWhole()) {
      int form = split.firstForm();
      add(from, end, Contractions.hash(form), TokenKind.WORD, form);
    } else {
      pair(from, from + split.at(), end, split.firstForm(), split.secondForm());
    }
  }

  private static boolean isBeen(int hash) {
    return hash == Contractions.BEEN || hash == Contractions.GOT_HASH;
  }

  /** "it's been" is "it has been". */
  private void correctHas() {
    int last = tokens.count - 1;
    boolean is = last >= 0 && (tokens.info[last] >>> 4 & CommentText.FORM) == Contractions.IS;
    if (is && breaks == 0 && tokens.letter(last, 0) == '\'') {
      tokens.info[last] += Contractions.HAS - Contractions.IS << CommentText.FORM_SHIFT;
      tokens.hash[last] = Contractions.hash(Contractions.HAS);
    }
  }

  private void pair(int from, int middle, int end, int first, int second) {
    int hash = first > 0 ? Contractions.hash(first) : hash(from, middle);
    add(from, middle, hash, TokenKind.WORD, first);
    add(middle, end, Contractions.hash(second), TokenKind.WORD, second);
  }

  private int apostrophe(int from, int at, int hash, int before) {
    int end = at + 1;
    while (isLetterAt(end)) {
      end++;
    }
    int length = end - at - 1;
    char c = lower[at + 1];
    if (length == 1) {
      if (c == 't' && lower[at - 1] == 'n' && at - from > 1) {
        pair(from, at - 1, end, Contractions.verbBeforeNot(hash(from, at - 1)), Contractions.NOT);
        return end;
      }
      int form = c == 'm' ? Contractions.AM : c == 'd' ? Contractions.WOULD : 0;
      if (form > 0) {
        pair(from, at, end, 0, form);
        return end;
      }
      return c == 's' ? genitive(from, at, end, hash) : 0;
    }
    int form = length == 2 ? Contractions.ending(c, lower[at + 2]) : 0;
    if (form > 0) {
      pair(from, at, end, 0, form);
      return end;
    }
    add(from, end, hash(from, end), TokenKind.WORD, 0);
    return end;
  }

  private int genitive(int from, int at, int end, int hash) {
    int form = Contractions.afterPronoun(hash);
    add(from, at, hash, TokenKind.WORD, 0);
    add(at, end, form > 0 ? Contractions.hash(form) : hash(at, end), TokenKind.WORD, form);
    return end;
  }

  /** "e.g.", "example.com", "report.xlsx", "a.b.C"; 0 where the full stop ends a sentence. */
  private int dotted(int from, int at) {
    int end = at;
    int parts = 1;
    int lastPart = from;
    boolean single = at - from == 1;
    while (end < to && lower[end] == '.' && isAlnumAt(end + 1)) {
      lastPart = end + 1;
      end++;
      while (isAlnumAt(end) || end < to && lower[end] == '_') {
        end++;
      }
      single &= end - lastPart == 1;
      parts++;
    }
    if (single) {
      return other(from, end, TokenKind.WORD);
    }
    boolean known = end - lastPart < 11 && Abbreviations.isEnding(part(lastPart, end));
    if (!known && parts < 3) {
      return 0;
    }
    if (end < to && (lower[end] == '/' || lower[end] == ':') && isAlnumAt(end + 1)) {
      return url(from);
    }
    return other(from, end, TokenKind.FILE);
  }

  private String part(int from, int end) {
    return new String(lower, from, end - from);
  }

  /** "https:", "mailto:", "file:" before a place. */
  private boolean isUrl(int from, int at) {
    int length = at - from;
    boolean slashes = at + 2 < to && lower[at + 1] == '/' && lower[at + 2] == '/';
    return length < 8 && (slashes || length == 6 && part(from, at).equals("mailto"));
  }

  private int url(int from) {
    int end = from;
    while (end < to && kindOf(lower[end]) != SPACE && "|]\"<>{}".indexOf(lower[end]) < 0) {
      end++;
    }
    while (end > from + 1 && ".,;:!?)'".indexOf(lower[end - 1]) >= 0) {
      end--;
    }
    return other(from, end, TokenKind.URL);
  }

  private boolean isKey(int from, int at) {
    if (at - from < 2 || at - from > 12) {
      return false;
    }
    for (int i = from; i < at; i++) {
      if (written[i] == lower[i] && kindOf(lower[i]) == LETTER) {
        return false;
      }
    }
    return true;
  }

  private int key(int from, int at) {
    int end = at + 1;
    while (isDigitAt(end)) {
      end++;
    }
    return other(from, end, TokenKind.REFERENCE);
  }

  private int number(int from) {
    int at = from;
    while (at < to) {
      int kind = kindOf(lower[at]);
      if (kind == DIGIT || kind == LETTER || joinsDigits(from, at)) {
        at++;
      } else {
        break;
      }
    }
    if (isGermanDate(from, at)) {
      at++;
    }
    return other(from, at, TokenKind.NUMBER);
  }

  /** The sign of "14:30", "2.5", "1,204", "3/4", "2026-03-04". */
  private boolean joinsDigits(int from, int at) {
    char c = lower[at];
    boolean joint = c == '.' || c == ',' || c == ':' || c == '/' || c == '-' && isIsoDate(from, at);
    return joint && isDigitAt(at + 1) && isDigitAt(at - 1);
  }

  private boolean isIsoDate(int from, int at) {
    return at - from == 4 || at - from == 7 && lower[from + 4] == '-';
  }

  /** "22.05." */
  private boolean isGermanDate(int from, int at) {
    if (at >= to || lower[at] != '.' || at - from < 3 || at - from > 5) {
      return false;
    }
    int dots = 0;
    for (int i = from; i < at; i++) {
      if (kindOf(lower[i]) != DIGIT && (lower[i] != '.' || ++dots > 1)) {
        return false;
      }
    }
    boolean monthLike = dots == 1 && lower[at - 1] != '.' && at - lastDot(from, at) <= 3;
    return monthLike && !(at + 1 == to) && !isCapitalAfterSpace(at + 1);
  }

  private int lastDot(int from, int at) {
    int dot = at - 1;
    while (dot > from && lower[dot] != '.') {
      dot--;
    }
    return dot;
  }

  private boolean isCapitalAfterSpace(int at) {
    int next = at;
    while (next < to && kindOf(lower[next]) == SPACE) {
      next++;
    }
    return next < to && written[next] != lower[next];
  }

  /** Wiki markup at a sign; negative where literal text begins at the negated place. */
  private int markup(int at) {
    switch (lower[at]) {
      case '{':
        return brace(at);
      case '[':
        return square(at);
      case '!':
        return image(at);
      case '|':
        comment.endCell();
        return at + 1;
      case '*', '_', '+', '~', '^', ']', '}':
        return at + 1;
      case '@':
        return atSign(at);
      case '\\':
        return at + 1;
      default:
        return sign(at);
    }
  }

  private int brace(int at) {
    if (at + 1 < to && lower[at + 1] == '{') {
      return monospace(at);
    }
    int end = at + 1;
    while (end < to && end < at + IN_BRACKETS && lower[end] != '}') {
      end++;
    }
    if (end == to || lower[end] != '}' || !isLetterAt(at + 1)) {
      breaks |= Break.BRACKET.bit();
      return at + 1;
    }
    return tag(at, end + 1);
  }

  private int tag(int at, int end) {
    switch (tagName(at + 1, end - 1)) {
      case "quote":
        comment.toggleQuote(end);
        return end;
      case "code":
        return comment.openCode(false, end) ? -end : end;
      case "noformat":
        return comment.openCode(true, end) ? -end : end;
      case "panel", "section", "column", "info", "warning", "note", "tip", "expand":
        comment.endPanel();
        return end;
      default:
        return end;
    }
  }

  private String tagName(int from, int end) {
    int stop = from;
    while (stop < end && lower[stop] != ':') {
      stop++;
    }
    return part(from, stop);
  }

  private int monospace(int at) {
    int end = at + 2;
    while (end + 1 < to && end < at + IN_BRACKETS && (lower[end] != '}' || lower[end + 1] != '}')) {
      end++;
    }
    if (end + 1 < to && lower[end] == '}' && lower[end + 1] == '}' && end > at + 2) {
      other(at, end + 2, TokenKind.CODE);
      return end + 2;
    }
    return at + 2;
  }

  private int square(int at) {
    if (closeSquare < at) {
      closeSquare = at + 1;
      while (closeSquare < to && lower[closeSquare] != ']') {
        closeSquare++;
      }
    }
    int close = closeSquare;
    if (close >= to || close - at > IN_BRACKETS || close < at + 2) {
      breaks |= Break.BRACKET.bit();
      return at + 1;
    }
    return link(at, close);
  }

  private int link(int at, int close) {
    char first = lower[at + 1];
    if (first == '~') {
      return other(at, close + 1, TokenKind.MENTION);
    }
    if (first == '^') {
      return other(at, close + 1, TokenKind.FILE);
    }
    int bar = at + 1;
    while (bar < close && lower[bar] != '|') {
      bar++;
    }
    if (bar < close) {
      return titled(at + 1, bar, close);
    }
    if (first == '#'
        || part(at + 1, close).contains("://")
        || part(at + 1, close).startsWith("mailto")) {
      return other(at, close + 1, TokenKind.URL);
    }
    breaks |= Break.BRACKET.bit();
    return at + 1;
  }

  private int titled(int from, int bar, int close) {
    int end = to;
    int next = read(from, bar);
    to = end;
    if (next < bar) {
      return next;
    }
    other(bar, close + 1, TokenKind.URL);
    return close + 1;
  }

  private int image(int at) {
    boolean opens = at + 1 < to && isAlnumAt(at + 1) && (at == 0 || !isWordBefore(at));
    int end = at + 1;
    boolean dot = false;
    while (opens && end < to && end < at + IN_BRACKETS && lower[end] != '!' && lower[end] != ' ') {
      dot |= lower[end++] == '.';
    }
    if (opens && dot && end < to && lower[end] == '!') {
      return other(at, end + 1, TokenKind.FILE);
    }
    return sign(at);
  }

  private boolean isWordBefore(int at) {
    int kind = kindOf(lower[at - 1]);
    return kind == LETTER || kind == DIGIT;
  }

  private int atSign(int at) {
    boolean attached = at > 0 && isWordBefore(at) && tokens.count > 0;
    if (attached && tokens.to[tokens.count - 1] == at && isAlnumAt(at + 1)) {
      return email(at);
    }
    int end = at + 1;
    while (isAlnumAt(end)
        || end + 1 < to && (lower[end] == '.' || lower[end] == '_') && isAlnumAt(end + 1)) {
      end++;
    }
    return end > at + 1 ? other(at, end, TokenKind.MENTION) : at + 1;
  }

  private int email(int at) {
    int last = tokens.count - 1;
    int oldest = comment.firstTokenOfSentence();
    for (int i = 0; i < 8 && last > oldest && joinsAddress(last); i++) {
      last--;
    }
    int end = at + 1;
    while (isAlnumAt(end)
        || end + 1 < to && (lower[end] == '.' || lower[end] == '-') && isAlnumAt(end + 1)) {
      end++;
    }
    breaks = tokens.info[last] >>> CommentText.BREAK_SHIFT & CommentText.BREAKS;
    int from = tokens.from[last];
    tokens.count = last;
    return other(from, end, TokenKind.EMAIL);
  }

  private boolean joinsAddress(int token) {
    int gap = tokens.from[token] - tokens.to[token - 1];
    return gap == 0 || gap == 1 && "._-+".indexOf(lower[tokens.from[token] - 1]) >= 0;
  }

  /** Punctuation. */
  private int sign(int at) {
    char c = lower[at];
    lastSign = c;
    switch (c) {
      case '.', '!', '?', '\u2026':
        return stop(at);
      case ',':
        breaks |= Break.COMMA.bit();
        return at + 1;
      case ';':
        breaks |= Break.SEMICOLON.bit();
        return at + 1;
      case ':':
        return colon(at);
      case '(', ')', '[', ']', '{', '}', '<', '>':
        breaks |= Break.BRACKET.bit();
        return at + 1;
      case '-', '\u2013', '\u2014':
        return dash(at);
      case '/':
        breaks |= Break.HYPHEN.bit();
        return at + 1;
      case '"', '\u201C', '\u201D', '\u201E', '\u00AB', '\u00BB', '\'':
        return quotationMark(at);
      default:
        return symbol(at);
    }
  }

  private int colon(int at) {
    int smiley = smiley(at);
    if (smiley > at) {
      return smiley;
    }
    breaks |= Break.COLON.bit();
    return at + 1;
  }

  /** ":)", ":-(", ";-)" after a space. */
  private int smiley(int at) {
    int mouth = at + 1 < to && lower[at + 1] == '-' ? at + 2 : at + 1;
    boolean face = mouth < to && "()dp/|".indexOf(lower[mouth]) >= 0 && !isAlnumAt(mouth + 1);
    boolean apart = at == 0 || kindOf(lower[at - 1]) == SPACE;
    return face && apart ? other(at, mouth + 1, TokenKind.EMOJI) : at;
  }

  private int dash(int at) {
    int end = at + 1;
    while (end < to && lower[end] == lower[at]) {
      end++;
    }
    boolean joined =
        end == at + 1 && lower[at] != '\u2014' && at > 0 && isWordBefore(at) && isAlnumAt(end);
    breaks |= joined ? Break.HYPHEN.bit() : Break.DASH.bit();
    return end;
  }

  private int quotationMark(int at) {
    char c = lower[at];
    boolean wordBefore = at > 0 && kindOf(lower[at - 1]) != SPACE && lower[at - 1] != '(';
    boolean wordAfter = at + 1 < to && kindOf(lower[at + 1]) != SPACE;
    if (openQuote != 0 && closes(c) && (c != '\'' || !isAlnumAt(at + 1))) {
      openQuote = 0;
    } else if (openQuote == 0 && wordAfter && (!wordBefore || c == '\u201E' || c == '\u201C')) {
      openQuote = c;
      quotedFrom = tokens.count;
    }
    breaks |= c == '\'' ? 0 : Break.QUOTE.bit();
    return at + 1;
  }

  private boolean closes(char c) {
    switch (openQuote) {
      case '"', '\u201C', '\u201D', '\u201E':
        return c == '"' || c == '\u201D' || c == '\u201C';
      case '\u00AB':
        return c == '\u00BB';
      case '\u00BB':
        return c == '\u00AB';
      default:
        return c == openQuote;
    }
  }

  private int symbol(int at) {
    char c = lower[at];
    if (Character.isHighSurrogate(c) && at + 1 < to && Character.isLowSurrogate(lower[at + 1])) {
      return wide(at);
    }
    if (Character.getType(c) == Character.OTHER_SYMBOL && c > 0x2000) {
      return other(at, at + 1, TokenKind.EMOJI);
    }
    return at + 1;
  }

  private int wide(int at) {
    int end = at + 2;
    boolean letter = Character.isLetter(Character.toCodePoint(lower[at], lower[at + 1]));
    return other(at, end, letter ? TokenKind.WORD : TokenKind.EMOJI);
  }

  /** A run of stops; ends the sentence unless it belongs to an abbreviation or a number. */
  private int stop(int at) {
    int end = at;
    boolean question = false;
    while (end < to && isStop(lower[end])) {
      question |= lower[end++] == '?';
    }
    int after = end;
    while (after < to && "\"')]}*_\u201D\u201C".indexOf(lower[after]) >= 0) {
      after++;
    }
    if (after < to && kindOf(lower[after]) != SPACE && !isSentenceGlued(at, after)) {
      breaks |= end - at > 1 || lower[at] == '\u2026' ? Break.DASH.bit() : 0;
      return end;
    }
    char mark = question ? '?' : end - at > 1 && lower[at] == '.' ? '\u2026' : lower[at];
    if (ends(mark, after)) {
      closeSigns(end, after);
      breaks = 0;
      comment.endSentence(mark);
      return after;
    }
    breaks |= mark == '\u2026' ? Break.DASH.bit() : 0;
    return end;
  }

  private void closeSigns(int from, int end) {
    for (int i = from; i < end; i++) {
      if (openQuote != 0 && closes(lower[i])) {
        openQuote = 0;
      }
    }
  }

  private static boolean isStop(char c) {
    return c == '.' || c == '!' || c == '?' || c == '\u2026';
  }

  /** "done.We": a capital letter right after the stop. */
  private boolean isSentenceGlued(int at, int after) {
    return isLetterAt(after)
        && tokens.count > 0
        && tokens.to[tokens.count - 1] == at
        && at - tokens.from[tokens.count - 1] > 1
        && (written[after] != lower[after] || lower[at] != '.' || !literal);
  }

  private boolean ends(char mark, int after) {
    int next = after;
    while (next < to && kindOf(lower[next]) == SPACE) {
      next++;
    }
    boolean lowerNext = isLetterAt(next) && written[next] == lower[next];
    if (mark == '\u2026') {
      return !lowerNext;
    }
    return mark != '.' || !isAbbreviated(next, lowerNext);
  }

  private boolean isAbbreviated(int next, boolean lowerNext) {
    int last = tokens.count - 1;
    if (last < 0 || next >= to) {
      return false;
    }
    TokenKind kind = TokenKind.values()[tokens.info[last] & CommentText.KIND];
    int length = tokens.length(last);
    if (kind == TokenKind.NUMBER) {
      return length <= 2 && (lowerNext || isGermanMonth(next));
    }
    if (kind != TokenKind.WORD || length > 6) {
      return false;
    }
    String word = tokens.letters(last);
    boolean dotted = length > 1 && word.indexOf('.') > 0;
    boolean initial =
        length == 1 && !word.equals("i") && written[tokens.from[last]] != lower[tokens.from[last]];
    return initial
        || dotted && lowerNext
        || Abbreviations.contains(word) && (lowerNext || !isFreeWord(word) || dotted);
  }

  /** Whether an abbreviation often is a whole word that ends a sentence: "no", "so", "do". */
  private static boolean isFreeWord(String word) {
    switch (word) {
      case "no",
      "so",
      "do",
      "mi",
      "etc",
      "usw",
      "est",
      "art",
      "min",
      "max",
      "abs",
      "fig",
      "mar",
      "inc",
      "co",
      "sep",
      "dec",
      "jan",
      "feb",
      "apr",
      "jun",
      "jul",
      "aug",
      "oct",
      "nov",
      "hr",
      "fr",
      "sa":
        return true;
      default:
        return false;
    }
  }

  private boolean isGermanMonth(int at) {
    int end = at;
    while (isLetterAt(end)) {
      end++;
    }
    switch (part(at, end)) {
      case "januar",
      "februar",
      "märz",
      "april",
      "mai",
      "juni",
      "juli",
      "august",
      "september",
      "oktober",
      "november",
      "dezember":
        return true;
      default:
        return false;
    }
  }
}
