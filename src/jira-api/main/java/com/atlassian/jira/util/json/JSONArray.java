package com.atlassian.jira.util.json;

import java.io.Writer;
import java.util.Collection;
import java.util.Map;

public class JSONArray {
  public JSONArray() {
    throw new UnsupportedOperationException("signature only: new JSONArray");
  }

  public JSONArray(JSONTokener p0) throws JSONException {
    throw new UnsupportedOperationException("signature only: new JSONArray");
  }

  public JSONArray(String p0) throws JSONException {
    throw new UnsupportedOperationException("signature only: new JSONArray");
  }

  public JSONArray(Collection<? extends Object> p0) {
    throw new UnsupportedOperationException("signature only: new JSONArray");
  }

  public JSONArray(Object p0) throws JSONException {
    throw new UnsupportedOperationException("signature only: new JSONArray");
  }

  public Object get(int p0) throws JSONException {
    throw new UnsupportedOperationException("signature only: JSONArray.get");
  }

  public boolean getBoolean(int p0) throws JSONException {
    throw new UnsupportedOperationException("signature only: JSONArray.getBoolean");
  }

  public double getDouble(int p0) throws JSONException {
    throw new UnsupportedOperationException("signature only: JSONArray.getDouble");
  }

  public int getInt(int p0) throws JSONException {
    throw new UnsupportedOperationException("signature only: JSONArray.getInt");
  }

  public JSONArray getJSONArray(int p0) throws JSONException {
    throw new UnsupportedOperationException("signature only: JSONArray.getJSONArray");
  }

  public JSONObject getJSONObject(int p0) throws JSONException {
    throw new UnsupportedOperationException("signature only: JSONArray.getJSONObject");
  }

  public long getLong(int p0) throws JSONException {
    throw new UnsupportedOperationException("signature only: JSONArray.getLong");
  }

  public String getString(int p0) throws JSONException {
    throw new UnsupportedOperationException("signature only: JSONArray.getString");
  }

  public boolean isNull(int p0) {
    throw new UnsupportedOperationException("signature only: JSONArray.isNull");
  }

  public String join(String p0) throws JSONException {
    throw new UnsupportedOperationException("signature only: JSONArray.join");
  }

  public int length() {
    throw new UnsupportedOperationException("signature only: JSONArray.length");
  }

  public Object opt(int p0) {
    throw new UnsupportedOperationException("signature only: JSONArray.opt");
  }

  public boolean optBoolean(int p0) {
    throw new UnsupportedOperationException("signature only: JSONArray.optBoolean");
  }

  public boolean optBoolean(int p0, boolean p1) {
    throw new UnsupportedOperationException("signature only: JSONArray.optBoolean");
  }

  public double optDouble(int p0) {
    throw new UnsupportedOperationException("signature only: JSONArray.optDouble");
  }

  public double optDouble(int p0, double p1) {
    throw new UnsupportedOperationException("signature only: JSONArray.optDouble");
  }

  public int optInt(int p0) {
    throw new UnsupportedOperationException("signature only: JSONArray.optInt");
  }

  public int optInt(int p0, int p1) {
    throw new UnsupportedOperationException("signature only: JSONArray.optInt");
  }

  public JSONArray optJSONArray(int p0) {
    throw new UnsupportedOperationException("signature only: JSONArray.optJSONArray");
  }

  public JSONObject optJSONObject(int p0) {
    throw new UnsupportedOperationException("signature only: JSONArray.optJSONObject");
  }

  public long optLong(int p0) {
    throw new UnsupportedOperationException("signature only: JSONArray.optLong");
  }

  public long optLong(int p0, long p1) {
    throw new UnsupportedOperationException("signature only: JSONArray.optLong");
  }

  public String optString(int p0) {
    throw new UnsupportedOperationException("signature only: JSONArray.optString");
  }

  public String optString(int p0, String p1) {
    throw new UnsupportedOperationException("signature only: JSONArray.optString");
  }

  public JSONArray put(boolean p0) {
    throw new UnsupportedOperationException("signature only: JSONArray.put");
  }

  public JSONArray put(Collection<Object> p0) {
    throw new UnsupportedOperationException("signature only: JSONArray.put");
  }

  public JSONArray put(double p0) throws JSONException {
    throw new UnsupportedOperationException("signature only: JSONArray.put");
  }

  public JSONArray put(int p0) {
    throw new UnsupportedOperationException("signature only: JSONArray.put");
  }

  public JSONArray put(long p0) {
    throw new UnsupportedOperationException("signature only: JSONArray.put");
  }

  public JSONArray put(Map<String, Object> p0) {
    throw new UnsupportedOperationException("signature only: JSONArray.put");
  }

  public JSONArray put(Object p0) {
    throw new UnsupportedOperationException("signature only: JSONArray.put");
  }

  public JSONArray put(int p0, boolean p1) throws JSONException {
    throw new UnsupportedOperationException("signature only: JSONArray.put");
  }

  public JSONArray put(int p0, Collection<? extends Object> p1) throws JSONException {
    throw new UnsupportedOperationException("signature only: JSONArray.put");
  }

  public JSONArray put(int p0, double p1) throws JSONException {
    throw new UnsupportedOperationException("signature only: JSONArray.put");
  }

  public JSONArray put(int p0, int p1) throws JSONException {
    throw new UnsupportedOperationException("signature only: JSONArray.put");
  }

  public JSONArray put(int p0, long p1) throws JSONException {
    throw new UnsupportedOperationException("signature only: JSONArray.put");
  }

  public JSONArray put(int p0, Map<String, Object> p1) throws JSONException {
    throw new UnsupportedOperationException("signature only: JSONArray.put");
  }

  public JSONArray put(int p0, Object p1) throws JSONException {
    throw new UnsupportedOperationException("signature only: JSONArray.put");
  }

  public JSONObject toJSONObject(JSONArray p0) throws JSONException {
    throw new UnsupportedOperationException("signature only: JSONArray.toJSONObject");
  }

  public String toString() {
    throw new UnsupportedOperationException("signature only: JSONArray.toString");
  }

  public String toString(int p0) throws JSONException {
    throw new UnsupportedOperationException("signature only: JSONArray.toString");
  }

  public Writer write(Writer p0) throws JSONException {
    throw new UnsupportedOperationException("signature only: JSONArray.write");
  }

  public boolean equals(Object p0) {
    throw new UnsupportedOperationException("signature only: JSONArray.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: JSONArray.hashCode");
  }
}
