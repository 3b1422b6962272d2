package org.clientrecovery.jira.health;

import java.util.List;

/** Looks at one part of the plugin, quickly: from stored rows and what the host has at hand. */
interface HealthCheck {
  /** Which group it looks at. */
  String group();

  List<HealthItem> look();
}
