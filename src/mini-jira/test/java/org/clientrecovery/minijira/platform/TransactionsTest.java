package org.clientrecovery.minijira.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import javax.sql.DataSource;
import org.junit.Before;
import org.junit.Test;

public class TransactionsTest {
  private final DataSource source = TestDatabase.source();
  private final Transactions transactions = new Transactions(source);
  private final Sql inside = new Sql(transactions);
  private final Sql outside = new Sql(source);

  @Before
  public void makeTables() {
    outside.createTables();
  }

  private static void insert(Sql sql, String name) {
    sql.insert("insert into platform_setting (name, content) values (?, '')", name);
  }

  private int count() {
    return outside.query("select 1 from platform_setting", row -> row.getInt(1)).size();
  }

  @Test
  public void shouldStoreAllAtTheEnd() {
    int during =
        transactions.execute(
            () -> {
              insert(inside, "a");
              insert(inside, "b");
              return count();
            });

    assertThat(during).isZero();
    assertThat(count()).isEqualTo(2);
  }

  @Test
  public void shouldStoreNothingAfterAFailure() {
    assertThatThrownBy(
            () ->
                transactions.execute(
                    () -> {
                      insert(inside, "a");
                      throw new IllegalStateException("broken");
                    }))
        .hasMessage("broken");

    assertThat(count()).isZero();
    assertThat(transactions.isActive()).isFalse();
  }

  @Test
  public void shouldJoinATransactionThatRuns() {
    assertThatThrownBy(
            () ->
                transactions.execute(
                    () -> {
                      transactions.execute(
                          () -> {
                            insert(inside, "a");
                            return null;
                          });
                      throw new IllegalStateException("broken");
                    }))
        .hasMessage("broken");

    assertThat(count()).isZero();
  }
}
