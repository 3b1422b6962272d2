package org.clientrecovery.minijira.platform;

/** Counts the changes of one cache over all nodes. */
interface CacheVersion {
  /** A cache that other nodes do not share. */
  CacheVersion LOCAL =
      new CacheVersion() {
        @Override
        public long current() {
          return 0;
        }

        @Override
        public long next() {
          return 0;
        }
      };

  /** How many changes there were. */
  long current();

  /** Counts one more and gives the count. */
  long next();

  /** The count in the database. */
  record Shared(Sql sql, String name) implements CacheVersion {
    @Override
    public long current() {
      return sql
          .query("select version from platform_cache where name = ?", row -> row.getLong(1), name)
          .stream()
          .findFirst()
          .orElse(0L);
    }

    @Override
    public long next() {
      String count = "update platform_cache set version = version + 1 where name = ?";
      if (sql.update(count, name) == 0
          && !sql.insert("insert into platform_cache (name, version) values (?, 1)", name)) {
        sql.update(count, name);
      }
      return current();
    }
  }
}
