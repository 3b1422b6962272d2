package org.clientrecovery.minijira.tracker;

import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Named texts that hold for the whole Jira. */
public final class Settings {
  private final Jdbi jdbi;

  Settings(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** The text under {@code name}, if any. */
  public Optional<String> get(String name) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select content from jira_setting where name = :name")
                .bind("name", name)
                .mapTo(String.class)
                .findOne());
  }

  /** Keeps {@code content} under {@code name}; null removes it. */
  public void put(String name, String content) {
    jdbi.useTransaction(
        handle -> {
          handle.execute("delete from jira_setting where name = ?", name);
          if (content != null) {
            handle.execute("insert into jira_setting (name, content) values (?, ?)", name, content);
          }
        });
  }
}
