package org.clientrecovery.minijira.tracker;

import java.sql.Types;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.mapper.reflect.ColumnNameMatcher;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.mapper.reflect.ReflectionMappers;

/** How the rows of the tables become records, and instants become milliseconds. */
final class Rows {
  private static final List<Class<?>> RECORDS =
      List.of(
          StoredUser.class,
          StoredProject.class,
          StoredIssue.class,
          StoredComment.class,
          StoredIssueType.class,
          StoredStatus.class,
          StoredPriority.class,
          StoredResolution.class,
          StoredRole.class,
          StoredLink.class,
          StoredLinkType.class,
          StoredSecurityLevel.class,
          StoredProperty.class,
          StoredWorkflow.class,
          StoredWorkflowScheme.Row.class,
          StoredTypeScheme.Row.class,
          StoredChange.Row.class,
          Grant.class,
          RoleActor.class);

  private Rows() {}

  static void registerAt(Jdbi jdbi) {
    jdbi.configure(
        ReflectionMappers.class,
        mappers -> mappers.setColumnNameMatchers(List.of(new WithoutUnderscores())));
    RECORDS.forEach(type -> jdbi.registerRowMapper(ConstructorMapper.factory(type)));
    jdbi.registerArgument(new Milliseconds());
    jdbi.registerColumnMapper(
        Instant.class,
        (row, column, context) -> {
          long millis = row.getLong(column);
          return row.wasNull() ? null : Instant.ofEpochMilli(millis);
        });
  }

  /** {@code PROJECT_KEY} is {@code projectKey}, whatever the language of the machine. */
  private static final class WithoutUnderscores implements ColumnNameMatcher {
    @Override
    public boolean columnNameMatches(String column, String property) {
      return column.replace("_", "").equalsIgnoreCase(property);
    }

    @Override
    public boolean columnNameStartsWith(String column, String prefix) {
      return column.replace("_", "").regionMatches(true, 0, prefix, 0, prefix.length());
    }
  }

  private static final class Milliseconds extends AbstractArgumentFactory<Instant> {
    Milliseconds() {
      super(Types.BIGINT);
    }

    @Override
    protected Argument build(Instant value, ConfigRegistry configuration) {
      return (place, statement, context) -> statement.setLong(place, value.toEpochMilli());
    }
  }
}
