package com.atlassian.jira.util.json;

import java.io.Writer;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;

public class JSONObject {
  public JSONObject() {
    throw new UnsupportedOperationException("signature only: new JSONObject");
  }

  public JSONObject(JSONObject p0, String[] p1) throws JSONException {
    throw new UnsupportedOperationException("signature only: new JSONObject");
  }

  public JSONObject(JSONTokener p0) throws JSONException {
    throw new UnsupportedOperationException("signature only: new JSONObject");
  }

  public JSONObject(Map<String, Object> p0) {
    throw new UnsupportedOperationException("signature only: new JSONObject");
  }

  public JSONObject(Object p0) {
    throw new UnsupportedOperationException("signature only: new JSONObject");
  }

  public JSONObject(Object p0, String[] p1) {
    throw new UnsupportedOperationException("signature only: new JSONObject");
  }

  public JSONObject(String p0) throws JSONException {
    throw new UnsupportedOperationException("signature only: new JSONObject");
  }

  public JSONObject accumulate(String p0, Object p1) throws JSONException {
    throw new UnsupportedOperationException("signature only: JSONObject.accumulate");
  }

  public JSONObject append(String p0, Object p1) throws JSONException {
    throw new UnsupportedOperationException("signature only: JSONObject.append");
  }

  public static String doubleToString(double p0) {
    throw new UnsupportedOperationException("signature only: JSONObject.doubleToString");
  }

  public Object get(String p0) throws JSONException {
    throw new UnsupportedOperationException("signature only: JSONObject.get");
  }

  public boolean getBoolean(String p0) throws JSONException {
    throw new UnsupportedOperationException("signature only: JSONObject.getBoolean");
  }

  public double getDouble(String p0) throws JSONException {
    throw new UnsupportedOperationException("signature only: JSONObject.getDouble");
  }

  public int getInt(String p0) throws JSONException {
    throw new UnsupportedOperationException("signature only: JSONObject.getInt");
  }

  public JSONArray getJSONArray(String p0) throws JSONException {
    throw new UnsupportedOperationException("signature only: JSONObject.getJSONArray");
  }

  public JSONObject getJSONObject(String p0) throws JSONException {
    throw new UnsupportedOperationException("signature only: JSONObject.getJSONObject");
  }

  public long getLong(String p0) throws JSONException {
    throw new UnsupportedOperationException("signature only: JSONObject.getLong");
  }

  public static String[] getNames(JSONObject p0) {
    throw new UnsupportedOperationException("signature only: JSONObject.getNames");
  }

  public static String[] getNames(Object p0) {
    throw new UnsupportedOperationException("signature only: JSONObject.getNames");
  }

  public String getString(String p0) throws JSONException {
    throw new UnsupportedOperationException("signature only: JSONObject.getString");
  }

  public boolean has(String p0) {
    throw new UnsupportedOperationException("signature only: JSONObject.has");
  }

  public boolean isNull(String p0) {
    throw new UnsupportedOperationException("signature only: JSONObject.isNull");
  }

  public Iterator<String> keys() {
    throw new UnsupportedOperationException("signature only: JSONObject.keys");
  }

  public int length() {
    throw new UnsupportedOperationException("signature only: JSONObject.length");
  }

  public JSONArray names() {
    throw new UnsupportedOperationException("signature only: JSONObject.names");
  }

  public static String numberToString(Number p0) throws JSONException {
    throw new UnsupportedOperationException("signature only: JSONObject.numberToString");
  }

  public Object opt(String p0) {
    throw new UnsupportedOperationException("signature only: JSONObject.opt");
  }

  public boolean optBoolean(String p0) {
    throw new UnsupportedOperationException("signature only: JSONObject.optBoolean");
  }

  public boolean optBoolean(String p0, boolean p1) {
    throw new UnsupportedOperationException("signature only: JSONObject.optBoolean");
  }

  public JSONObject put(String p0, Collection<Object> p1) throws JSONException {
    throw new UnsupportedOperationException("signature only: JSONObject.put");
  }

  public double optDouble(String p0) {
    throw new UnsupportedOperationException("signature only: JSONObject.optDouble");
  }

  public double optDouble(String p0, double p1) {
    throw new UnsupportedOperationException("signature only: JSONObject.optDouble");
  }

  public int optInt(String p0) {
    throw new UnsupportedOperationException("signature only: JSONObject.optInt");
  }

  public int optInt(String p0, int p1) {
    throw new UnsupportedOperationException("signature only: JSONObject.optInt");
  }

  public JSONArray optJSONArray(String p0) {
    throw new UnsupportedOperationException("signature only: JSONObject.optJSONArray");
  }

  public JSONObject optJSONObject(String p0) {
    throw new UnsupportedOperationException("signature only: JSONObject.optJSONObject");
  }

  public long optLong(String p0) {
    throw new UnsupportedOperationException("signature only: JSONObject.optLong");
  }

  public long optLong(String p0, long p1) {
    throw new UnsupportedOperationException("signature only: JSONObject.optLong");
  }

  public String optString(String p0) {
    throw new UnsupportedOperationException("signature only: JSONObject.optString");
  }

  public String optString(String p0, String p1) {
    throw new UnsupportedOperationException("signature only: JSONObject.optString");
  }

  public JSONObject put(String p0, boolean p1) throws JSONException {
    throw new UnsupportedOperationException("signature only: JSONObject.put");
  }

  public JSONObject put(String p0, double p1) throws JSONException {
    throw new UnsupportedOperationException("signature only: JSONObject.put");
  }

  public JSONObject put(String p0, int p1) throws JSONException {
    throw new UnsupportedOperationException("signature only: JSONObject.put");
  }

  public JSONObject put(String p0, long p1) throws JSONException {
    throw new UnsupportedOperationException("signature only: JSONObject.put");
  }

  public JSONObject put(String p0, Map<String, Object> p1) throws JSONException {
    throw new UnsupportedOperationException("signature only: JSONObject.put");
  }

  public JSONObject put(String p0, Object p1) throws JSONException {
    throw new UnsupportedOperationException("signature only: JSONObject.put");
  }

  public JSONObject putOpt(String p0, Object p1) throws JSONException {
    throw new UnsupportedOperationException("signature only: JSONObject.putOpt");
  }

  public static String quote(String p0) {
    throw new UnsupportedOperationException("signature only: JSONObject.quote");
  }

  public Object remove(String p0) {
    throw new UnsupportedOperationException("signature only: JSONObject.remove");
  }

  public JSONArray toJSONArray(JSONArray p0) throws JSONException {
    throw new UnsupportedOperationException("signature only: JSONObject.toJSONArray");
  }

  public String toString() {
    throw new UnsupportedOperationException("signature only: JSONObject.toString");
  }

  public String toString(int p0) throws JSONException {
    throw new UnsupportedOperationException("signature only: JSONObject.toString");
  }

  public Writer write(Writer p0) throws JSONException {
    throw new UnsupportedOperationException("signature only: JSONObject.write");
  }

  public boolean equals(Object p0) {
    throw new UnsupportedOperationException("signature only: JSONObject.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: JSONObject.hashCode");
  }
}
