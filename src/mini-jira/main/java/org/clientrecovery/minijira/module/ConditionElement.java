package org.clientrecovery.minijira.module;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** When a module is shown: one condition, or several joined by AND or OR. */
public sealed interface ConditionElement {
  /**
   * A condition class.
   *
   * @param inverted whether the opposite counts
   */
  record Single(String className, boolean inverted, Map<String, String> params)
      implements ConditionElement {}

  /**
   * Several conditions.
   *
   * @param any whether one of them is enough; else all must hold, as none of none do
   */
  record Several(boolean any, List<ConditionElement> parts) implements ConditionElement {}

  static ConditionElement of(Xml module) {
    return several(module, false);
  }

  private static ConditionElement several(Xml parent, boolean any) {
    List<ConditionElement> parts = new ArrayList<>();
    for (Xml child : parent.children()) {
      switch (child.tag()) {
        case "condition" ->
            parts.add(
                new Single(
                    child.attribute("class"),
                    child.attribute("invert").equals("true"),
                    child.params()));
        case "conditions" ->
            parts.add(several(child, child.attribute("type", "AND").equalsIgnoreCase("OR")));
        default -> {}
      }
    }
    return new Several(any, List.copyOf(parts));
  }
}
