package com.atlassian.activeobjects.external;

public interface ActiveObjects {
  void migrate(java.lang.Class<? extends net.java.ao.RawEntity<?>>... p0);

  void migrateDestructively(java.lang.Class<? extends net.java.ao.RawEntity<?>>... p0);

  void flushAll();

  void flush(net.java.ao.RawEntity<?>... p0);

  <T extends net.java.ao.RawEntity<K>, K> T[] get(java.lang.Class<T> p0, K... p1);

  <T extends net.java.ao.RawEntity<K>, K> T get(java.lang.Class<T> p0, K p1);

  <T extends net.java.ao.RawEntity<K>, K> T create(
      java.lang.Class<T> p0, java.util.Map<java.lang.String, java.lang.Object> p1);

  <T extends net.java.ao.RawEntity<K>, K> void create(
      java.lang.Class<T> p0, java.util.List<java.util.Map<java.lang.String, java.lang.Object>> p1);

  void delete(net.java.ao.RawEntity<?>... p0);

  <K> int deleteWithSQL(
      java.lang.Class<? extends net.java.ao.RawEntity<K>> p0,
      java.lang.String p1,
      java.lang.Object... p2);

  <T extends net.java.ao.RawEntity<K>, K> T[] find(java.lang.Class<T> p0);

  <T extends net.java.ao.RawEntity<K>, K> T[] find(
      java.lang.Class<T> p0, java.lang.String p1, java.lang.Object... p2);

  <T extends net.java.ao.RawEntity<K>, K> T[] findWithSQL(
      java.lang.Class<T> p0, java.lang.String p1, java.lang.String p2, java.lang.Object... p3);

  <T extends net.java.ao.RawEntity<K>, K> void stream(
      java.lang.Class<T> p0, net.java.ao.EntityStreamCallback<T, K> p1);

  <K> int count(java.lang.Class<? extends net.java.ao.RawEntity<K>> p0);

  <K> int count(
      java.lang.Class<? extends net.java.ao.RawEntity<K>> p0,
      java.lang.String p1,
      java.lang.Object... p2);

  <K> int getFastCountEstimate(java.lang.Class<? extends net.java.ao.RawEntity<K>> p0)
      throws java.sql.SQLException, com.atlassian.activeobjects.external.FailedFastCountException;

  <T> T executeInTransaction(com.atlassian.sal.api.transaction.TransactionCallback<T> p0);

  com.atlassian.activeobjects.external.ActiveObjectsModuleMetaData moduleMetaData();
}
