package com.atlassian.activeobjects.external;

import com.atlassian.sal.api.transaction.TransactionCallback;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import net.java.ao.DBParam;
import net.java.ao.EntityStreamCallback;
import net.java.ao.Query;
import net.java.ao.RawEntity;

public interface ActiveObjects {
  void migrate(Class<? extends RawEntity<?>>... p0);

  void migrateDestructively(Class<? extends RawEntity<?>>... p0);

  void flushAll();

  void flush(RawEntity<?>... p0);

  <T extends RawEntity<K>, K> T[] get(Class<T> p0, K... p1);

  <T extends RawEntity<K>, K> T get(Class<T> p0, K p1);

  <T extends RawEntity<K>, K> T create(Class<T> p0, DBParam... p1);

  <T extends RawEntity<K>, K> T create(Class<T> p0, Map<String, Object> p1);

  <T extends RawEntity<K>, K> void create(Class<T> p0, List<Map<String, Object>> p1);

  void delete(RawEntity<?>... p0);

  <K> int deleteWithSQL(Class<? extends RawEntity<K>> p0, String p1, Object... p2);

  <T extends RawEntity<K>, K> T[] find(Class<T> p0);

  <T extends RawEntity<K>, K> T[] find(Class<T> p0, String p1, Object... p2);

  <T extends RawEntity<K>, K> T[] find(Class<T> p0, Query p1);

  <T extends RawEntity<K>, K> T[] find(Class<T> p0, String p1, Query p2);

  <T extends RawEntity<K>, K> T[] findWithSQL(Class<T> p0, String p1, String p2, Object... p3);

  <T extends RawEntity<K>, K> void stream(Class<T> p0, EntityStreamCallback<T, K> p1);

  <T extends RawEntity<K>, K> void stream(Class<T> p0, Query p1, EntityStreamCallback<T, K> p2);

  <K> int count(Class<? extends RawEntity<K>> p0);

  <K> int count(Class<? extends RawEntity<K>> p0, String p1, Object... p2);

  <K> int count(Class<? extends RawEntity<K>> p0, Query p1);

  <K> int getFastCountEstimate(Class<? extends RawEntity<K>> p0)
      throws SQLException, FailedFastCountException;

  <T> T executeInTransaction(TransactionCallback<T> p0);

  ActiveObjectsModuleMetaData moduleMetaData();
}
