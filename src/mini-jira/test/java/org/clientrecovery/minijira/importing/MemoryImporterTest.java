package org.clientrecovery.minijira.importing;

import org.clientrecovery.minijira.tracker.Database;
import org.junit.After;

/** The import into H2 in memory. */
public final class MemoryImporterTest extends ImporterTest {
  private final Database database = Database.inMemory();

  @Override
  Database database() {
    return database;
  }

  @After
  public void close() {
    database.close();
  }
}
