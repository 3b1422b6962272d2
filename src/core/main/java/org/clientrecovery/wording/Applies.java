package org.clientrecovery.wording;

import java.util.EnumSet;
import java.util.Set;
import org.clientrecovery.text.Audience;
import org.clientrecovery.text.CommentContext;
import org.clientrecovery.text.Layer;
import org.clientrecovery.text.Position;
import org.clientrecovery.text.Stage;

/**
 * Where a rule counts.
 *
 * @param audience null for both
 * @param stages empty for all
 * @param position null for all
 * @param sentences "all", "first", "last" or "opening"
 * @param questions "also", "only" or "never"
 * @param layers whose words are read
 * @param cited whether words between quotation marks count
 */
record Applies(
    Audience audience,
    Set<Stage> stages,
    Position position,
    String sentences,
    String questions,
    Set<Layer> layers,
    boolean cited) {
  static final Applies EVERYWHERE =
      new Applies(
          null, EnumSet.noneOf(Stage.class), null, "all", "also", EnumSet.of(Layer.OWN), false);

  /** Whether a comment of that context is judged at all; what is unknown counts as fitting. */
  boolean to(CommentContext context) {
    boolean stageFits =
        stages.isEmpty() || context.stage().isEmpty() || stages.contains(context.stage().get());
    boolean positionFits =
        position == null
            || context.position() == Position.UNKNOWN
            || context.position() == position;
    return stageFits && positionFits && (audience == null || context.audience() == audience);
  }
}
