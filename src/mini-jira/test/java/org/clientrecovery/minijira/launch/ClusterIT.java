package org.clientrecovery.minijira.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.util.List;
import org.clientrecovery.minijira.tracker.PostgresRule;
import org.junit.ClassRule;
import org.junit.Test;

public class ClusterIT {
  @ClassRule public static final PostgresRule POSTGRES = new PostgresRule();

  private static int freePair() throws Exception {
    while (true) {
      try (ServerSocket first = new ServerSocket(0);
          ServerSocket second = new ServerSocket(first.getLocalPort() + 1)) {
        return second.getLocalPort() - 1;
      } catch (java.net.BindException e) {
        continue;
      }
    }
  }

  private static int status(int port) throws Exception {
    return ((HttpURLConnection)
            URI.create("http://localhost:" + port + "/jira/login.jsp").toURL().openConnection())
        .getResponseCode();
  }

  @Test
  public void shouldServeOneDatabaseByTwoNodesThatEndTogether() throws Exception {
    int port = freePair();
    String database = POSTGRES.newDatabase();
    List<ProcessHandle> nodes;
    try (MiniJiraProcess first =
        MiniJiraProcess.serving(
            "try", "--nodes", "2", "--port", String.valueOf(port), "--db", database)) {
      nodes = first.descendants();

      assertThat(nodes).hasSize(1);
      assertThat(status(port)).isEqualTo(200);
      assertThat(status(port + 1)).isEqualTo(200);
      assertThat(first.output()).last().asString().endsWith(":" + port + "/jira");
    }

    nodes.get(0).onExit().orTimeout(20, java.util.concurrent.TimeUnit.SECONDS).join();
    assertThat(nodes.get(0).isAlive()).isFalse();
  }

  @Test
  public void shouldFindItsDataAgain() throws Exception {
    String database = POSTGRES.newDatabase();
    MiniJiraProcess.serving("try", "--port", "0", "--db", database).close();
    try (MiniJiraProcess again = MiniJiraProcess.serving("try", "--port", "0", "--db", database)) {
      assertThat(again.get("/secure/admin", "admin").statusCode()).isEqualTo(200);
    }
  }
}
