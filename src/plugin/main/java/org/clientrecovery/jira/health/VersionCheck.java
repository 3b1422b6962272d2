package org.clientrecovery.jira.health;

import com.atlassian.jira.util.BuildUtilsInfo;
import java.util.List;
import org.clientrecovery.jira.health.HealthItem.State;
import org.clientrecovery.jira.issue.ReaderTexts;
import org.clientrecovery.jira.rules.WordingEngines;
import org.clientrecovery.jira.store.Nodes;

/** Which versions run: plugin, rules, Jira, database, Java. */
public final class VersionCheck implements HealthCheck {
  private final BuildUtilsInfo jira;
  private final WordingEngines engines;
  private final Nodes nodes;
  private final ReaderTexts texts;

  public VersionCheck(BuildUtilsInfo jira, WordingEngines engines, Nodes nodes, ReaderTexts texts) {
    this.jira = jira;
    this.engines = engines;
    this.nodes = nodes;
    this.texts = texts;
  }

  @Override
  public String group() {
    return "versions";
  }

  @Override
  public List<HealthItem> look() {
    return List.of(
        item("plugin", PluginVersion.present()),
        item("rules", engines.ofSite().ruleSet().version()),
        item("jira", jira.getVersion()),
        item("database", nodes.databaseKind().orElse("–")),
        java());
  }

  private HealthItem item(String id, String version) {
    return new HealthItem(
        group(), id, State.GOOD, texts.text("client-recovery.health.version." + id), version, "");
  }

  private HealthItem java() {
    String version = System.getProperty("java.version");
    boolean old = Runtime.version().feature() < 17;
    return new HealthItem(
        group(),
        "java",
        old ? State.BAD : State.GOOD,
        texts.text("client-recovery.health.version.java"),
        version,
        old ? texts.text("client-recovery.health.version.java.advice") : "");
  }
}
