package org.clientrecovery.minijira.tracker;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Links between issues. */
public final class Links {
  private final Jdbi jdbi;

  Links(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Links two issues unless they are linked so already, and gives the link. */
  public StoredLink add(long typeId, long sourceId, long destinationId) {
    return jdbi.inTransaction(
        handle -> {
          if (find(typeId, sourceId, destinationId).isEmpty()) {
            handle.execute(
                "insert into jira_link (type_id, source_id, destination_id) values (?, ?, ?)",
                typeId,
                sourceId,
                destinationId);
          }
          return find(typeId, sourceId, destinationId).orElseThrow();
        });
  }

  public Optional<StoredLink> find(long typeId, long sourceId, long destinationId) {
    return from(sourceId).stream()
        .filter(link -> link.typeId() == typeId && link.destinationId() == destinationId)
        .findFirst();
  }

  public Optional<StoredLink> byId(long id) {
    return list("id", id).stream().findFirst();
  }

  /** Links that begin at an issue. */
  public List<StoredLink> from(long issueId) {
    return list("source_id", issueId);
  }

  /** Links that end at an issue. */
  public List<StoredLink> to(long issueId) {
    return list("destination_id", issueId);
  }

  /** All links of a type. */
  public List<StoredLink> ofType(long typeId) {
    return list("type_id", typeId);
  }

  public void delete(long id) {
    jdbi.useHandle(handle -> handle.execute("delete from jira_link where id = ?", id));
  }

  private List<StoredLink> list(String column, long value) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select * from jira_link where " + column + " = :value order by id")
                .bind("value", value)
                .mapTo(StoredLink.class)
                .list());
  }
}
