package org.clientrecovery.minijira.module;

import java.util.List;

/**
 * The plugin's tables.
 *
 * @param namespace from which the table prefix is made
 */
public record AoModule(String namespace, List<String> entities, List<String> upgradeTasks) {
  static AoModule of(Xml ao, String pluginKey) {
    return new AoModule(
        ao.attribute("namespace", pluginKey), ao.texts("entity"), ao.texts("upgradeTask"));
  }
}
