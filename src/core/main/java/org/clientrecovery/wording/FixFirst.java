package org.clientrecovery.wording;

import java.util.EnumSet;
import java.util.Set;
import org.clientrecovery.text.Layer;

/** The cues of a fix-first rule, and whose words they are looked for in. */
final class FixFirst {
  static final int UPSET = 0;
  static final int FIX = 1;
  static final Set<Layer> UPSET_LAYERS = EnumSet.of(Layer.OWN, Layer.QUOTE, Layer.FORWARD);
  static final Set<Layer> FIX_LAYERS = EnumSet.of(Layer.OWN);

  private FixFirst() {}
}
