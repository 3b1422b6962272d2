package org.clientrecovery.minijira.tracker;

import java.time.Clock;
import java.util.function.Supplier;

/**
 * The tracker on one database, by what it keeps. Safe for use by many threads; cheap to make, so
 * that any number may look at one database.
 */
public final class Tracker {
  private final Database database;
  private final Clock clock;

  /** What {@code database} holds; {@code clock} says when things happen. */
  public Tracker(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Runs {@code work} in one transaction, or in the one that this thread is in already. */
  public <T> T inTransaction(Supplier<T> work) {
    return database.jdbi().inTransaction(handle -> work.get());
  }

  /** Runs {@code work} in one transaction, or in the one that this thread is in already. */
  public void transact(Runnable work) {
    database.jdbi().useTransaction(handle -> work.run());
  }

  /**
   * Runs {@code work} inside the transaction that this thread is in; if it fails, what it did alone
   * is undone and the transaction goes on.
   */
  public void transactPart(Runnable work) {
    database
        .jdbi()
        .useTransaction(
            handle -> {
              String name = "part" + System.nanoTime();
              handle.savepoint(name);
              try {
                work.run();
              } catch (RuntimeException e) {
                handle.rollbackToSavepoint(name);
                throw e;
              }
              handle.releaseSavepoint(name);
            });
  }

  public Clock clock() {
    return clock;
  }

  public Database database() {
    return database;
  }

  public Settings settings() {
    return new Settings(database.jdbi());
  }

  public Users users() {
    return new Users(database.jdbi());
  }

  public Groups groups() {
    return new Groups(database.jdbi());
  }

  public Roles roles() {
    return new Roles(database.jdbi());
  }

  public Permissions permissions() {
    return new Permissions(this, database.jdbi());
  }

  public Projects projects() {
    return new Projects(database.jdbi());
  }

  public Constants constants() {
    return new Constants(database.jdbi());
  }

  public TypeSchemes typeSchemes() {
    return new TypeSchemes(database.jdbi());
  }

  public Workflows workflows() {
    return new Workflows(database.jdbi(), clock);
  }

  public WorkflowSchemes workflowSchemes() {
    return new WorkflowSchemes(database.jdbi());
  }

  public Issues issues() {
    return new Issues(database.jdbi(), clock);
  }

  public Comments comments() {
    return new Comments(database.jdbi());
  }

  public History history() {
    return new History(database.jdbi());
  }

  public Links links() {
    return new Links(database.jdbi());
  }

  public Properties properties() {
    return new Properties(database.jdbi(), clock);
  }
}
