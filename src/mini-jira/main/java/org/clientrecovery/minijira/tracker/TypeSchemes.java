package org.clientrecovery.minijira.tracker;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Which issue types projects offer. */
public final class TypeSchemes {
  /** The scheme of projects that have none of their own. */
  public static final long STANDARD = 10000;

  private final Jdbi jdbi;

  TypeSchemes(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Adds a scheme and gives its id. */
  public long add(String name, List<Long> typeIds) {
    return jdbi.inTransaction(
        handle -> {
          long id =
              handle
                  .createUpdate(
                      "insert into jira_type_scheme (name, description, standard)"
                          + " values (:name, '', false)")
                  .bind("name", name)
                  .executeAndReturnGeneratedKeys("id")
                  .mapTo(Long.class)
                  .one();
          setTypes(id, typeIds);
          return id;
        });
  }

  /** The default scheme first, then by name. */
  public List<StoredTypeScheme> all() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select * from jira_type_scheme order by standard desc, name, id")
                .mapTo(StoredTypeScheme.Row.class)
                .map(row -> row.with(types(handle, row.id())))
                .list());
  }

  public Optional<StoredTypeScheme> byId(long id) {
    return all().stream().filter(scheme -> scheme.id() == id).findFirst();
  }

  /** The scheme that a project uses. */
  public StoredTypeScheme of(StoredProject project) {
    return byId(project.typeSchemeId()).orElseThrow();
  }

  /** Adds a type at the end of the default scheme, as Jira does with every new type. */
  public void addToStandard(long typeId) {
    jdbi.useTransaction(
        handle ->
            handle.execute(
                "insert into jira_type_scheme_option (scheme_id, type_id, place)"
                    + " select ?, ?, count(*) from jira_type_scheme_option where scheme_id = ?",
                STANDARD,
                typeId,
                STANDARD));
  }

  /** Replaces the types of a scheme. */
  public void setTypes(long id, List<Long> typeIds) {
    jdbi.useTransaction(
        handle -> {
          handle.execute("delete from jira_type_scheme_option where scheme_id = ?", id);
          for (int place = 0; place < typeIds.size(); place++) {
            handle.execute(
                "insert into jira_type_scheme_option (scheme_id, type_id, place) values (?, ?, ?)",
                id,
                typeIds.get(place),
                place);
          }
        });
  }

  private static List<Long> types(Handle handle, long schemeId) {
    return handle
        .createQuery(
            "select type_id from jira_type_scheme_option where scheme_id = :id order by place")
        .bind("id", schemeId)
        .mapTo(Long.class)
        .list();
  }
}
