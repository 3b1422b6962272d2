package org.clientrecovery.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.cluster.ClusterInfo;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The nodes on which the plugin runs: each signs in once a minute. */
public final class Nodes {
  /** A node that was not heard of for so long is away. */
  public static final Duration AWAY = Duration.ofMinutes(3);

  private static final Duration FORGOTTEN = Duration.ofDays(7);
  private static final String SINGLE = "-";
  private static final String PROVIDER = "DatabaseProvider";

  private final ActiveObjects database;
  private final ClusterInfo cluster;
  private final Clock clock;

  /**
   * A node.
   *
   * @param name a hyphen where Jira is not clustered
   */
  public record Node(String name, Instant seen, String plugin, String java) {}

  public Nodes(ActiveObjects database, ClusterInfo cluster, Clock clock) {
    this.database = database;
    this.cluster = cluster;
    this.clock = clock;
  }

  /** This node is there, with that version of the plugin. */
  public void signIn(String plugin) {
    String name = Optional.ofNullable(cluster.getNodeId()).orElse(SINGLE);
    database.executeInTransaction(
        () -> {
          NodeRow row = row(name).orElseGet(() -> create(name));
          row.setSeenAt(clock.millis());
          row.setPluginVersion(plugin);
          row.setJavaVersion(System.getProperty("java.version"));
          row.save();
          database.deleteWithSQL(
              NodeRow.class, "SEEN_AT < ?", clock.instant().minus(FORGOTTEN).toEpochMilli());
          return null;
        });
  }

  private NodeRow create(String name) {
    return database.create(NodeRow.class, Map.of("NODE_ID", name, "SEEN_AT", clock.millis()));
  }

  private Optional<NodeRow> row(String name) {
    return Arrays.stream(database.find(NodeRow.class, "NODE_ID = ?", name)).findFirst();
  }

  /** Those of the last week, by name. */
  public List<Node> all() {
    return Arrays.stream(database.find(NodeRow.class))
        .map(
            row ->
                new Node(
                    row.getNodeId(),
                    Instant.ofEpochMilli(row.getSeenAt()),
                    row.getPluginVersion(),
                    row.getJavaVersion()))
        .sorted(Comparator.comparing(Node::name))
        .toList();
  }

  /** The kind of database, such as {@code PostgreSQL}; empty before the first node signed in. */
  public Optional<String> databaseKind() {
    return Arrays.stream(database.find(NodeRow.class))
        .findFirst()
        .map(row -> row.getEntityManager().getProvider().getClass().getSimpleName())
        .map(name -> name.replace(PROVIDER, ""));
  }
}
