package org.clientrecovery.wording;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What the engine said of one comment. The same text, context and rule set give the same review.
 *
 * @param score 100 = nothing to object to, 0 = as defensive as it gets
 * @param defensive whether the evidence in the ten categories reaches the rule set's threshold
 * @param flags in the order of the text
 * @param components in the order of the text
 * @param fixFirst whether the comment answers an upset client with the technical fix alone
 * @param summary one line for the writer
 * @param ruleSetVersion the rule set that judged
 */
public record CommentReview(
    int score,
    boolean defensive,
    List<Flag> flags,
    List<FoundComponent> components,
    boolean fixFirst,
    String summary,
    String ruleSetVersion) {

  public CommentReview {
    flags = List.copyOf(flags);
    components = List.copyOf(components);
  }

  /** The kinds of helpful wording that stand in the comment, each once. */
  public Set<Component> componentKinds() {
    Set<Component> kinds = EnumSet.noneOf(Component.class);
    components.forEach(found -> kinds.add(found.component()));
    return kinds;
  }
}
