package org.clientrecovery.minijira.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.beehive.ClusterLock;
import java.time.Clock;
import javax.sql.DataSource;
import org.clientrecovery.minijira.tracker.PostgresRule;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** What differs between databases, on a real PostgreSQL. */
public class PostgresPlatformTest {
  @ClassRule public static final PostgresRule POSTGRES = new PostgresRule();

  private DataSource source;
  private Sql sql;

  @Before
  public void open() {
    PGSimpleDataSource postgres = new PGSimpleDataSource();
    postgres.setUrl(POSTGRES.newDatabase());
    source = postgres;
    sql = new Sql(source);
    sql.createTables();
    sql.createTables();
  }

  @Test
  public void shouldLockAcrossNodes() {
    Clock clock = Clock.systemUTC();
    ClusterLock ours = new ClusterLocks(sql, "here", clock).getLockForName("setup");
    ClusterLock theirs = new ClusterLocks(sql, "there", clock).getLockForName("setup");
    ours.lock();

    assertThat(theirs.tryLock()).isFalse();
    ours.unlock();
    assertThat(theirs.tryLock()).isTrue();
  }

  @Test
  public void shouldKeepSettings() {
    PluginSettingsStore settings = new PluginSettingsStore(sql, null);
    settings.put("a", "ä\u2028b");

    assertThat(settings.put("a", "c")).isEqualTo("ä\u2028b");
    assertThat(new PluginSettingsStore(sql, null).get("a")).isEqualTo("c");
  }

  @Test
  public void shouldCountTheChangesOfACache() {
    CacheVersion version = new CacheVersion.Shared(sql, "rules");

    assertThat(version.current()).isZero();
    assertThat(version.next()).isEqualTo(1);
    assertThat(version.next()).isEqualTo(2);
  }

  @Test
  public void shouldRollBack() {
    Transactions transactions = new Transactions(source);
    Sql inside = new Sql(transactions);

    assertThatThrownBy(
            () ->
                transactions.execute(
                    () -> {
                      inside.insert(
                          "insert into platform_setting (name, content) values ('a', 'b')");
                      throw new IllegalStateException("broken");
                    }))
        .hasMessage("broken");
    assertThat(sql.query("select 1 from platform_setting", row -> row.getInt(1))).isEmpty();
  }
}
