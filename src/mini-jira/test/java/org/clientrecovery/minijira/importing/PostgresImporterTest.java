package org.clientrecovery.minijira.importing;

import org.clientrecovery.minijira.tracker.Database;
import org.clientrecovery.minijira.tracker.PostgresRule;
import org.junit.After;
import org.junit.Rule;

/** The import into PostgreSQL, which refuses what H2 takes. */
public final class PostgresImporterTest extends ImporterTest {
  @Rule public final PostgresRule postgres = new PostgresRule();
  private Database database;

  @Override
  Database database() {
    if (database == null) {
      database = Database.at(postgres.newDatabase());
    }
    return database;
  }

  @After
  public void close() {
    if (database != null) {
      database.close();
    }
  }
}
