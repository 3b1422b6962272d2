package org.clientrecovery.text;

/**
 * A view of one sentence of a {@link CommentText}.
 *
 * @param text the comment
 * @param index number of the sentence, from 0
 */
public record Sentence(CommentText text, int index) {

  /** The first token. */
  public int first() {
    return text.firstToken(index);
  }

  /** One past the last token; always greater than {@link #first()}. */
  public int end() {
    return text.endToken(index);
  }

  /** First UTF-16 unit in the comment as written: the start of the first token. */
  public int startOffset() {
    return text.start(first());
  }

  /** One past the last UTF-16 unit: the end of the last token, without the closing mark. */
  public int endOffset() {
    return text.end(end() - 1);
  }

  public Layer layer() {
    return text.layer(index);
  }

  public Block block() {
    return text.block(index);
  }

  /** Whether it closes with a question mark. */
  public boolean isQuestion() {
    return text.mark(index) == '?';
  }

  /** The words as written, markup inside them included. */
  public String quote() {
    return text.source().substring(startOffset(), endOffset());
  }

  @Override
  public String toString() {
    return layer() + " " + quote();
  }
}
