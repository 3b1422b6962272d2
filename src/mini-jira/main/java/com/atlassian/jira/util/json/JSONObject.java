package com.atlassian.jira.util.json;

import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A JSON object. Mutable, for one thread. */
public class JSONObject {
  private final Map<String, Object> members = new LinkedHashMap<>();

  public JSONObject() {}

  /**
   * Reads JSON text.
   *
   * @throws JSONException if it is not a JSON object
   */
  public JSONObject(String json) throws JSONException {
    this(JsonText.readObject(json));
  }

  public JSONObject(Map<String, Object> members) {
    members.forEach((name, value) -> this.members.put(name, JsonText.wrap(value)));
  }

  public Object get(String name) throws JSONException {
    Object value = members.get(name);
    if (value == null) {
      throw new JSONException("JSONObject[" + quote(name) + "] not found.");
    }
    return value;
  }

  public boolean getBoolean(String name) throws JSONException {
    return JsonText.toBoolean(get(name), name);
  }

  public double getDouble(String name) throws JSONException {
    return JsonText.toNumber(get(name), name).doubleValue();
  }

  public int getInt(String name) throws JSONException {
    return JsonText.toNumber(get(name), name).intValue();
  }

  public long getLong(String name) throws JSONException {
    return JsonText.toNumber(get(name), name).longValue();
  }

  public String getString(String name) throws JSONException {
    return get(name).toString();
  }

  public JSONObject getJSONObject(String name) throws JSONException {
    return JsonText.to(JSONObject.class, get(name), name);
  }

  public JSONArray getJSONArray(String name) throws JSONException {
    return JsonText.to(JSONArray.class, get(name), name);
  }

  public Object opt(String name) {
    return members.get(name);
  }

  public boolean optBoolean(String name) {
    return optBoolean(name, false);
  }

  public boolean optBoolean(String name, boolean otherwise) {
    try {
      return getBoolean(name);
    } catch (JSONException e) {
      return otherwise;
    }
  }

  public int optInt(String name) {
    return optInt(name, 0);
  }

  public int optInt(String name, int otherwise) {
    return (int) optLong(name, otherwise);
  }

  public long optLong(String name) {
    return optLong(name, 0);
  }

  public long optLong(String name, long otherwise) {
    try {
      return getLong(name);
    } catch (JSONException e) {
      return otherwise;
    }
  }

  public String optString(String name) {
    return optString(name, "");
  }

  public String optString(String name, String otherwise) {
    Object value = members.get(name);
    return value == null ? otherwise : value.toString();
  }

  public JSONObject optJSONObject(String name) {
    return members.get(name) instanceof JSONObject object ? object : null;
  }

  public JSONArray optJSONArray(String name) {
    return members.get(name) instanceof JSONArray array ? array : null;
  }

  public boolean has(String name) {
    return members.containsKey(name);
  }

  public boolean isNull(String name) {
    return members.get(name) == null || members.get(name) == JsonText.NULL;
  }

  public Iterator<String> keys() {
    return members.keySet().iterator();
  }

  public int length() {
    return members.size();
  }

  public JSONObject put(String name, boolean value) throws JSONException {
    return put(name, (Object) value);
  }

  public JSONObject put(String name, double value) throws JSONException {
    return put(name, (Object) value);
  }

  public JSONObject put(String name, int value) throws JSONException {
    return put(name, (Object) value);
  }

  public JSONObject put(String name, long value) throws JSONException {
    return put(name, (Object) value);
  }

  public JSONObject put(String name, Map<String, Object> value) throws JSONException {
    return put(name, (Object) value);
  }

  public JSONObject put(String name, Collection<Object> value) throws JSONException {
    return put(name, (Object) value);
  }

  /** Sets a member; null removes it. */
  public JSONObject put(String name, Object value) throws JSONException {
    if (name == null) {
      throw new JSONException("Null key.");
    }
    if (value == null) {
      members.remove(name);
    } else {
      members.put(name, JsonText.wrap(value));
    }
    return this;
  }

  public Object remove(String name) {
    return members.remove(name);
  }

  public static String quote(String text) {
    return JsonText.write(text);
  }

  @Override
  public String toString() {
    return members.entrySet().stream()
        .map(member -> quote(member.getKey()) + ":" + JsonText.write(member.getValue()))
        .collect(Collectors.joining(",", "{", "}"));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof JSONObject that && members.equals(that.members);
  }

  @Override
  public int hashCode() {
    return members.hashCode();
  }
}
