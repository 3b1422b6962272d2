package com.atlassian.jira.util.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** A JSON array. Mutable, for one thread. */
public class JSONArray {
  private final List<Object> values = new ArrayList<>();

  public JSONArray() {}

  /**
   * Reads JSON text.
   *
   * @throws JSONException if it is not a JSON array
   */
  public JSONArray(String json) throws JSONException {
    this(JsonText.readArray(json));
  }

  public JSONArray(Collection<? extends Object> values) {
    values.forEach(this::put);
  }

  public Object get(int index) throws JSONException {
    Object value = opt(index);
    if (value == null) {
      throw new JSONException("JSONArray[" + index + "] not found.");
    }
    return value;
  }

  public Object opt(int index) {
    return index < 0 || index >= values.size() ? null : values.get(index);
  }

  public String getString(int index) throws JSONException {
    return get(index).toString();
  }

  public int getInt(int index) throws JSONException {
    return JsonText.toNumber(get(index), index).intValue();
  }

  public long getLong(int index) throws JSONException {
    return JsonText.toNumber(get(index), index).longValue();
  }

  public boolean getBoolean(int index) throws JSONException {
    return JsonText.toBoolean(get(index), index);
  }

  public JSONObject getJSONObject(int index) throws JSONException {
    return JsonText.to(JSONObject.class, get(index), index);
  }

  public JSONArray getJSONArray(int index) throws JSONException {
    return JsonText.to(JSONArray.class, get(index), index);
  }

  public int length() {
    return values.size();
  }

  public JSONArray put(Object value) {
    values.add(JsonText.wrap(value));
    return this;
  }

  @Override
  public String toString() {
    return values.stream().map(JsonText::write).collect(Collectors.joining(",", "[", "]"));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof JSONArray that && values.equals(that.values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }
}
