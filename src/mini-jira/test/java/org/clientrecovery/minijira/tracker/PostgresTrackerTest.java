package org.clientrecovery.minijira.tracker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** The tracker on PostgreSQL. */
public final class PostgresTrackerTest extends TrackerTest {
  @Rule public final PostgresRule postgres = new PostgresRule();
  private Database database;

  @Override
  Database database() {
    return database;
  }

  @Before
  @Override
  public void openDesk() {
    database = Database.at(postgres.newDatabase());
    super.openDesk();
  }

  @After
  public void close() {
    database.close();
  }

  @Test
  public void shouldCreateTheTablesOnceWhenSeveralNodesStartTogether() throws Exception {
    String url = postgres.newDatabase();
    ExecutorService nodes = Executors.newFixedThreadPool(4);
    try {
      List<Future<Database>> opened =
          nodes.invokeAll(java.util.Collections.nCopies(4, () -> Database.at(url)));
      for (Future<Database> node : opened) {
        node.get().close();
      }
    } finally {
      nodes.shutdown();
    }
    try (Database again = Database.at(url)) {
      assertThat(new Tracker(again, java.time.Clock.systemUTC()).users().all()).hasSize(1);
    }
  }
}
