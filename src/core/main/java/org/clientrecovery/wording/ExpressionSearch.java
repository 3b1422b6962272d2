package org.clientrecovery.wording;

import com.google.re2j.Matcher;
import org.clientrecovery.text.CommentText;
import org.clientrecovery.wording.Compiled.CompiledCondition;
import org.clientrecovery.wording.Compiled.CompiledRule;

/** Fires a rule of regular expressions at its first match in each sentence of a comment. */
final class ExpressionSearch {
  private final Reading reading;
  private final CommentText text;
  private final CompiledRule rule;
  private final RuleBody.Expressions body;

  ExpressionSearch(Reading reading, CompiledRule rule) {
    this.reading = reading;
    this.rule = rule;
    text = reading.text();
    body = (RuleBody.Expressions) rule.rule().body();
  }

  /** Looks only where the letters stand that every match holds. */
  void run() {
    NeedSearch needs = new NeedSearch(text.source(), body.needs());
    for (int sentence = 0; sentence < text.sentenceCount(); sentence++) {
      int start = Math.max(0, start(sentence) - 1);
      int end = Math.min(text.source().length(), end(sentence) + 1);
      if (rule.rule().applies().layers().contains(text.layer(sentence))
          && needs.isBetween(start, end)
          && mayStand(sentence)) {
        run(sentence);
      }
    }
  }

  private int start(int sentence) {
    return text.start(text.firstToken(sentence));
  }

  private int end(int sentence) {
    return text.end(text.endToken(sentence) - 1);
  }

  /** Whether a match in that sentence may count, wherever in it. */
  private boolean mayStand(int sentence) {
    for (CompiledCondition condition : rule.unless()) {
      if (holds(condition, sentence)) {
        return false;
      }
    }
    for (CompiledCondition condition : rule.requires()) {
      if (condition.place().isOfSentence() && !holds(condition, sentence)) {
        return false;
      }
    }
    return true;
  }

  private boolean holds(CompiledCondition condition, int sentence) {
    return condition.place().isOfSentence() && reading.holds(condition, sentence, 0, 0);
  }

  private void run(int sentence) {
    int offset = start(sentence);
    Matcher matcher = body.any().matcher(text.source().substring(offset, end(sentence)));
    if (matcher.find() && matcher.end() > matcher.start()) {
      int from = tokenAt(sentence, offset + matcher.start());
      int to = tokenAt(sentence, offset + matcher.end() - 1) + 1;
      if (reading.stands(rule, sentence, from, to)) {
        reading.fire(rule, sentence, from, to);
      }
    }
  }

  private int tokenAt(int sentence, int offset) {
    int token = text.firstToken(sentence);
    while (token + 1 < text.endToken(sentence) && text.start(token + 1) <= offset) {
      token++;
    }
    return token;
  }
}
