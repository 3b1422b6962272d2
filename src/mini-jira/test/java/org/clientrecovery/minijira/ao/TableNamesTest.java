package org.clientrecovery.minijira.ao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import net.java.ao.Entity;
import net.java.ao.EntityManager;
import net.java.ao.Query;
import net.java.ao.schema.Table;
import org.clientrecovery.minijira.platform.TestDatabase;
import org.clientrecovery.minijira.tracker.PostgresRule;
import org.junit.ClassRule;
import org.junit.Test;
import org.postgresql.ds.PGSimpleDataSource;

public class TableNamesTest {
  @ClassRule public static final PostgresRule POSTGRES = new PostgresRule();

  private static final String NAMESPACE = "org.clientrecovery.jira";

  private final DataSource source = TestDatabase.source();
  private final TableNames names = new TableNames(NAMESPACE);
  private final EntityManager manager = EntityManagers.on(source, names);

  public interface CommitmentRow extends Entity {
    String getQuoteText();

    void setQuoteText(String text);
  }

  @Table("Findings")
  public interface Finding extends Entity {}

  public interface ChronologyOfAVeryLongRecovery extends Entity {}

  public interface Reserved extends Entity {
    String getNumber();

    void setNumber(String number);
  }

  private List<String> tables() throws Exception {
    List<String> tables = new ArrayList<>();
    try (Connection connection = source.getConnection();
        ResultSet found = connection.getMetaData().getTables(null, "PUBLIC", null, null)) {
      while (found.next()) {
        tables.add(found.getString("TABLE_NAME"));
      }
    }
    return tables;
  }

  @Test
  @SuppressWarnings("unchecked")
  public void shouldNameTablesAsJiraDoes() throws Exception {
    manager.migrate(CommitmentRow.class, Finding.class);

    assertThat(tables())
        .containsExactlyInAnyOrder("AO_F29985_COMMITMENT_ROW", "AO_F29985_FINDINGS");
  }

  @Test
  public void shouldKeepRows() throws Exception {
    manager.migrate(CommitmentRow.class);
    manager.create(CommitmentRow.class, Map.of("QUOTE_TEXT", "by Friday"));

    assertThat(manager.find(CommitmentRow.class)[0].getQuoteText()).isEqualTo("by Friday");
  }

  @Test
  public void shouldKeepRowsOnPostgres() throws Exception {
    PGSimpleDataSource postgres = new PGSimpleDataSource();
    postgres.setUrl(POSTGRES.newDatabase());
    EntityManager onPostgres = EntityManagers.on(postgres, names);
    onPostgres.migrate(CommitmentRow.class);
    onPostgres.create(CommitmentRow.class, Map.of("QUOTE_TEXT", "by Friday"));

    assertThat(
            onPostgres.find(
                CommitmentRow.class, Query.select().where("QUOTE_TEXT = ?", "by Friday")))
        .hasSize(1);
  }

  @Test
  public void shouldRefuseNamesLongerThan30Characters() {
    assertThatThrownBy(() -> manager.migrate(ChronologyOfAVeryLongRecovery.class))
        .hasMessageContaining("no longer than 30");
  }

  @Test
  public void shouldRefuseColumnsThatOracleReserves() {
    assertThatThrownBy(() -> names.check(Reserved.class))
        .hasMessageContaining("has a column NUMBER");
  }
}
