package org.clientrecovery.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.java.ao.Query;
import net.java.ao.RawEntity;
import net.java.ao.schema.Table;

/** What is stored under a user key, in every table and column that holds one. */
public final class PersonData {
  private static final int PAGE = 200;

  private final ActiveObjects database;

  public PersonData(ActiveObjects database) {
    this.database = database;
  }

  /** How many rows hold that key, by table and column; those without any are left out. */
  public Map<String, Integer> places(String key) {
    Map<String, Integer> places = new LinkedHashMap<>();
    for (PeopleKeys.Column<?> column : PeopleKeys.columns()) {
      int rows = count(column, key);
      if (rows > 0) {
        places.put(place(column), rows);
      }
    }
    return places;
  }

  private <R extends RawEntity<Integer>> int count(PeopleKeys.Column<R> column, String key) {
    return database.count(column.type(), Query.select().where(column.name() + " = ?", key));
  }

  /**
   * Writes all of those rows as one JSON object while they are read: by table and column, with each
   * column's value. Does not close {@code out}.
   */
  public void write(String key, Writer out) throws IOException {
    JsonWriter json = new JsonWriter(out);
    json.setIndent(" ");
    json.beginObject().name("person").value(key).name("stored").beginObject();
    for (PeopleKeys.Column<?> column : PeopleKeys.columns()) {
      json.name(place(column)).beginArray();
      write(column, key, json);
      json.endArray();
    }
    json.endObject().endObject();
    json.flush();
  }

  private <R extends RawEntity<Integer>> void write(
      PeopleKeys.Column<R> column, String key, JsonWriter json) throws IOException {
    List<Method> getters = getters(column.type());
    R[] page = page(column, key, 0);
    while (page.length > 0) {
      for (R row : page) {
        write(row, getters, json);
      }
      page = page(column, key, id(page[page.length - 1]));
    }
  }

  private <R extends RawEntity<Integer>> R[] page(
      PeopleKeys.Column<R> column, String key, int after) {
    return database.find(
        column.type(),
        Query.select()
            .where(column.name() + " = ? AND ID > ?", key, after)
            .order("ID")
            .limit(PAGE));
  }

  private static void write(Object row, List<Method> getters, JsonWriter json) throws IOException {
    json.beginObject();
    for (Method getter : getters) {
      json.name(name(getter));
      write(value(row, getter), json);
    }
    json.endObject();
  }

  private static void write(Object value, JsonWriter json) throws IOException {
    if (value instanceof Number number) {
      json.value(number);
    } else if (value instanceof Boolean yes) {
      json.value(yes);
    } else {
      json.value(value == null ? null : value.toString());
    }
  }

  private static int id(RawEntity<Integer> row) {
    return ((net.java.ao.Entity) row).getID();
  }

  /** {@code COMMITMENT.OWNER_KEY} */
  private static String place(PeopleKeys.Column<?> column) {
    return column.type().getAnnotation(Table.class).value() + "." + column.name();
  }

  /** The columns of a table by name; those of the library are none. */
  private static List<Method> getters(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> method.getParameterCount() == 0)
        .filter(method -> method.getName().matches("(get|is)[A-Z].*"))
        .sorted(Comparator.comparing(Method::getName))
        .toList();
  }

  /** {@code changedAt} of {@code getChangedAt}, {@code removed} of {@code isRemoved} */
  private static String name(Method getter) {
    String bare = getter.getName().replaceFirst("^(get|is)", "");
    return bare.substring(0, 1).toLowerCase(Locale.ROOT) + bare.substring(1);
  }

  private static Object value(Object row, Method getter) {
    try {
      return getter.invoke(row);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(getter + " can't be read", e);
    }
  }
}
