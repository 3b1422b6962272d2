package org.clientrecovery.minijira.tracker;

import org.junit.After;

/** The tracker on H2 in memory. */
public final class MemoryTrackerTest extends TrackerTest {
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
