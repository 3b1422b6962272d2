package org.clientrecovery.jira.health;

import com.atlassian.jira.cluster.ClusterInfo;
import java.time.Clock;
import java.util.List;
import org.clientrecovery.jira.health.HealthItem.State;
import org.clientrecovery.jira.issue.ReaderTexts;
import org.clientrecovery.jira.store.Nodes;
import org.clientrecovery.jira.store.Nodes.Node;

/** Which nodes are there, and whether all run the same version of the plugin. */
public final class NodeCheck implements HealthCheck {
  private final Nodes nodes;
  private final ClusterInfo cluster;
  private final ReaderTexts texts;
  private final Clock clock;

  public NodeCheck(Nodes nodes, ClusterInfo cluster, ReaderTexts texts, Clock clock) {
    this.nodes = nodes;
    this.cluster = cluster;
    this.texts = texts;
    this.clock = clock;
  }

  @Override
  public String group() {
    return "nodes";
  }

  @Override
  public List<HealthItem> look() {
    return nodes.all().stream().map(this::item).toList();
  }

  private HealthItem item(Node node) {
    String fault = fault(node);
    return new HealthItem(
        group(),
        node.name(),
        fault.isEmpty() ? State.GOOD : State.WARNING,
        name(node),
        texts.text(
            "client-recovery.health.node.value",
            node.plugin(),
            node.java(),
            texts.moment(node.seen())),
        fault.isEmpty() ? "" : texts.text("client-recovery.health.node." + fault + ".advice"));
  }

  private String name(Node node) {
    return node.name().equals("-")
        ? texts.text("client-recovery.health.node.single")
        : node.name()
            + (node.name().equals(cluster.getNodeId())
                ? " " + texts.text("client-recovery.health.node.this")
                : "");
  }

  private String fault(Node node) {
    if (node.seen().plus(Nodes.AWAY).isBefore(clock.instant())) {
      return "away";
    }
    return node.plugin().equals(PluginVersion.present()) ? "" : "other-version";
  }
}
