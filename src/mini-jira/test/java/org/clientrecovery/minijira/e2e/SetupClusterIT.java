package org.clientrecovery.minijira.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.BindException;
import java.net.ServerSocket;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.clientrecovery.minijira.tracker.PostgresRule;
import org.junit.ClassRule;
import org.junit.Test;

/** Setting a project up while others do the same, and while the power goes; on PostgreSQL. */
public class SetupClusterIT {
  @ClassRule public static final PostgresRule POSTGRES = new PostgresRule();

  @Test
  public void shouldSetUpOnceWhenTwoNodesAreAskedAtOnce() throws Exception {
    int port = freePair();
    List<String> options =
        List.of("--nodes", "2", "--port", String.valueOf(port), "--db", POSTGRES.newDatabase());
    try (RunningMiniJira running = RunningMiniJira.with(options)) {
      URI first = running.address();
      URI second = URI.create(first.toString().replace(":" + port, ":" + (port + 1)));
      Visitor here = Visitor.loggedInAs("admin", first);
      Visitor there = Visitor.loggedInAs("admin", second);

      CompletableFuture<Void> other = CompletableFuture.runAsync(() -> setUp(there, "OPS"));
      setUp(here, "OPS");
      other.join();

      assertThat(states(here, "OPS")).containsOnly("done");
      assertThat(states(there, "OPS")).containsOnly("done");
      assertThat(workflow(here)).isEqualTo(workflow(there)).contains("Plan agreed");
    }
  }

  @Test
  public void shouldGoOnWhereAPowerCutStoppedIt() throws Exception {
    List<String> options = List.of("--port", "0", "--db", POSTGRES.newDatabase());
    try (RunningMiniJira running = RunningMiniJira.with(options)) {
      Visitor admin = Visitor.loggedInAs("admin", running);
      Visitor watching = Visitor.loggedInAs("admin", running);
      CompletableFuture<Void> work = CompletableFuture.runAsync(() -> setUp(admin, "OPS"));
      while (!states(watching, "OPS").contains("done") && !work.isDone()) {
        Thread.onSpinWait();
      }
      running.kill();
    }
    try (RunningMiniJira again = RunningMiniJira.with(options)) {
      Visitor admin = Visitor.loggedInAs("admin", again);
      assertThat(states(admin, "OPS")).contains("done").isSubsetOf("done", "to-do");

      setUp(admin, "OPS");

      assertThat(states(admin, "OPS")).hasSize(6).containsOnly("done");
    }
  }

  private static void setUp(Visitor admin, String project) {
    admin.submit("/secure/admin/RecoveryProjects.jspa", Map.of("projectKey", project));
  }

  private static List<String> states(Visitor admin, String project) {
    return admin
        .open("/secure/admin/RecoveryProjects!default.jspa?projectKey=" + project)
        .select("#cr-preview tr[data-cr-state]")
        .eachAttr("data-cr-state");
  }

  private static String workflow(Visitor admin) {
    return admin.get("/rest/client-recovery/1.0/setup/workflow").body();
  }

  private static int freePair() throws Exception {
    while (true) {
      try (ServerSocket first = new ServerSocket(0);
          ServerSocket second = new ServerSocket(first.getLocalPort() + 1)) {
        return second.getLocalPort() - 1;
      } catch (BindException e) {
        continue;
      }
    }
  }
}
