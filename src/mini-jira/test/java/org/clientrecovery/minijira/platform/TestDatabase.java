package org.clientrecovery.minijira.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/** An empty database in memory, and a clock that is set by hand. */
public final class TestDatabase {
  private TestDatabase() {}

  /** A new database. */
  public static DataSource source() {
    JdbcDataSource source = new JdbcDataSource();
    source.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    return source;
  }

  static Sql sql() {
    Sql sql = new Sql(source());
    sql.createTables();
    return sql;
  }

  static final class HandClock extends Clock {
    private Instant now = Instant.parse("2026-03-02T09:00:00Z");

    void pass(Duration time) {
      now = now.plus(time);
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return Clock.fixed(now, zone);
    }

    @Override
    public Instant instant() {
      return now;
    }
  }
}
