package org.clientrecovery.minijira.module;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A webwork action, or one of its commands, at {@code /secure/<alias>.jspa} or {@code
 * /secure/<alias>!<command>.jspa}.
 *
 * @param command such as {@code save}, which runs {@code doSave}; empty for the action itself
 * @param roles of which the user needs one ({@code admin}, {@code sysadmin}, {@code use}); none
 *     means anybody
 * @param views templates by the result of the action; a command's own ones go before the action's
 */
public record WebAction(
    String className, String alias, String command, List<String> roles, Map<String, String> views) {
  static List<WebAction> of(Xml webwork) {
    List<WebAction> actions = new ArrayList<>();
    for (Xml group : webwork.children("actions")) {
      for (Xml action : group.children("action")) {
        addAction(action, webwork.attribute("roles-required"), actions);
      }
    }
    return actions;
  }

  private static void addAction(Xml action, String moduleRoles, List<WebAction> actions) {
    String name = action.attribute("name");
    String alias = action.attribute("alias", name.substring(name.lastIndexOf('.') + 1));
    List<String> roles = roles(action.attribute("roles-required", moduleRoles));
    Map<String, String> views = views(action, Map.of());
    actions.add(new WebAction(name, alias, "", roles, views));
    for (Xml command : action.children("command")) {
      actions.add(
          new WebAction(
              name,
              command.attribute("alias"),
              command.attribute("name"),
              command.attribute("roles-required").isEmpty()
                  ? roles
                  : roles(command.attribute("roles-required")),
              views(command, views)));
    }
  }

  private static List<String> roles(String text) {
    return text.isBlank() ? List.of() : List.of(text.strip().split("\\s*,\\s*"));
  }

  private static Map<String, String> views(Xml element, Map<String, String> inherited) {
    Map<String, String> views = new LinkedHashMap<>(inherited);
    element.children("view").forEach(view -> views.put(view.attribute("name"), view.text()));
    return Map.copyOf(views);
  }
}
