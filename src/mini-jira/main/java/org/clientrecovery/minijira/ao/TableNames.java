package org.clientrecovery.minijira.ao;

import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import net.java.ao.Accessor;
import net.java.ao.RawEntity;
import net.java.ao.atlassian.AtlassianFieldNameConverter;
import net.java.ao.atlassian.AtlassianIndexNameConverter;
import net.java.ao.atlassian.AtlassianSequenceNameConverter;
import net.java.ao.atlassian.AtlassianTableNameConverter;
import net.java.ao.atlassian.AtlassianTriggerNameConverter;
import net.java.ao.atlassian.AtlassianUniqueNameConverter;
import net.java.ao.atlassian.TablePrefix;
import net.java.ao.schema.FieldNameConverter;
import net.java.ao.schema.IndexNameConverter;
import net.java.ao.schema.NameConverters;
import net.java.ao.schema.SequenceNameConverter;
import net.java.ao.schema.TableNameConverter;
import net.java.ao.schema.TriggerNameConverter;
import net.java.ao.schema.UniqueNameConverter;

/**
 * Names of a plugin's tables: {@code AO_}, the last six hex digits of the MD5 of the namespace, the
 * entity's name in upper case with underscores.
 */
final class TableNames implements NameConverters, TablePrefix {
  private static final Set<String> REFUSED_COLUMNS =
      Set.of("BLOB", "CLOB", "NUMBER", "ROWID", "TIMESTAMP", "VARCHAR2");

  private final String prefix;
  private final TableNameConverter tables = new AtlassianTableNameConverter(this);
  private final FieldNameConverter fields = new AtlassianFieldNameConverter();
  private final SequenceNameConverter sequences = new AtlassianSequenceNameConverter();
  private final TriggerNameConverter triggers = new AtlassianTriggerNameConverter();
  private final IndexNameConverter indexes = new AtlassianIndexNameConverter();
  private final UniqueNameConverter uniques = new AtlassianUniqueNameConverter();

  TableNames(String namespace) {
    this.prefix = prefixOf(namespace);
  }

  static String prefixOf(String namespace) {
    try {
      byte[] hash =
          MessageDigest.getInstance("MD5").digest(namespace.getBytes(StandardCharsets.UTF_8));
      String hex = HexFormat.of().withUpperCase().formatHex(hash);
      return "AO_" + hex.substring(hex.length() - 6) + "_";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this JDK has no MD5", e);
    }
  }

  /**
   * Refuses columns that Jira refuses at start; names longer than 30 characters are refused by the
   * library itself.
   */
  void check(Class<? extends RawEntity<?>> entity) {
    for (Method method : entity.getMethods()) {
      String column = isAccessor(method) ? fields.getName(method) : null;
      if (column != null && REFUSED_COLUMNS.contains(column.toUpperCase(Locale.ROOT))) {
        throw new IllegalStateException(
            entity.getName() + " has a column " + column + ", which Oracle reserves");
      }
    }
  }

  private static boolean isAccessor(Method method) {
    return method.isAnnotationPresent(Accessor.class)
        || (method.getParameterCount() == 0 && method.getName().matches("(get|is)[A-Z].*"));
  }

  @Override
  public String prepend(String name) {
    return prefix + name;
  }

  boolean isOwn(String table) {
    return table.toUpperCase(Locale.ROOT).startsWith(prefix);
  }

  @Override
  public TableNameConverter getTableNameConverter() {
    return tables;
  }

  @Override
  public FieldNameConverter getFieldNameConverter() {
    return fields;
  }

  @Override
  public SequenceNameConverter getSequenceNameConverter() {
    return sequences;
  }

  @Override
  public TriggerNameConverter getTriggerNameConverter() {
    return triggers;
  }

  @Override
  public IndexNameConverter getIndexNameConverter() {
    return indexes;
  }

  @Override
  public UniqueNameConverter getUniqueNameConverter() {
    return uniques;
  }
}
