package org.clientrecovery.wording;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.clientrecovery.text.CommentText;
import org.clientrecovery.text.Layer;
import org.clientrecovery.wording.Compiled.CompiledRule;

/**
 * Whether one comment is a fix without a word on the harm, by the cues of a written rule or by a
 * table of whole comments. Lives in one thread.
 */
final class FixFirst {
  /** The cues of a written rule, and whose words they are looked for in. */
  static final int UPSET = 0;

  static final int FIX = 1;
  static final Set<Layer> UPSET_LAYERS = EnumSet.of(Layer.OWN, Layer.QUOTE, Layer.FORWARD);
  static final Set<Layer> FIX_LAYERS = EnumSet.of(Layer.OWN);

  private final Reading reading;
  private final LanguageRules language;
  private CompiledRule fired;
  private CompiledRule undecided;

  FixFirst(Reading reading, LanguageRules language) {
    this.reading = reading;
    this.language = language;
  }

  /** Lets a written rule fire that has those cues. */
  void judge(CompiledRule rule, BitSet cues) {
    RuleBody.FixFirst body = (RuleBody.FixFirst) rule.rule().body();
    boolean upset = cues.get(UPSET) || isQuoteShouted();
    boolean fix = body.fix().isEmpty() || cues.get(FIX);
    if (fired == null && upset && fix && mayFire(rule, body.without())) {
      fired = rule;
    }
  }

  /** Keeps the rule of a table for whoever wants to know: few comments need its answer. */
  void judge(CompiledRule rule, RuleBody.FixFirstModel body) {
    undecided = mayFire(rule, body.without()) ? rule : undecided;
  }

  private boolean mayFire(CompiledRule rule, Set<Component> without) {
    return !reading.hasComponent(without) && reading.standsInComment(rule);
  }

  private boolean isQuoteShouted() {
    CommentText text = reading.text();
    for (int sentence = 0; sentence < text.sentenceCount(); sentence++) {
      if (text.layer(sentence) == Layer.QUOTE && text.mark(sentence) == '!') {
        return true;
      }
    }
    return false;
  }

  /** The rule that fired; null where none did. */
  CompiledRule fired() {
    if (fired == null && undecided != null) {
      CommentModel model = undecided.commentModel();
      fired = model.fires(reading, words(model)) ? undecided : null;
    }
    undecided = null;
    return fired;
  }

  /** Words by which a table told; often none. */
  List<String> cues() {
    CommentModel model = fired() == null ? null : fired.commentModel();
    return model == null ? List.of() : model.cues(reading, words(model));
  }

  private ModelWords words(CommentModel model) {
    return language.modelWords().get(model.table());
  }
}
