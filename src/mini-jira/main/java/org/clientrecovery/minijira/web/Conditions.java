package org.clientrecovery.minijira.web;

import com.atlassian.plugin.web.Condition;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.clientrecovery.minijira.module.ConditionElement;
import org.clientrecovery.minijira.osgi.PluginBundle;

/** Evaluates the conditions of the descriptor; each condition object is made once. */
final class Conditions {
  private final PluginBundle plugin;
  private final Map<ConditionElement.Single, Condition> made = new ConcurrentHashMap<>();

  Conditions(PluginBundle plugin) {
    this.plugin = plugin;
  }

  boolean hold(ConditionElement element, Map<String, Object> context) {
    if (element instanceof ConditionElement.Single single) {
      return made.computeIfAbsent(single, this::make).shouldDisplay(context) != single.inverted();
    }
    ConditionElement.Several several = (ConditionElement.Several) element;
    return several.any()
        ? several.parts().stream().anyMatch(part -> hold(part, context))
        : several.parts().stream().allMatch(part -> hold(part, context));
  }

  private Condition make(ConditionElement.Single single) {
    Condition condition = plugin.create(single.className(), Condition.class);
    condition.init(single.params());
    return condition;
  }
}
