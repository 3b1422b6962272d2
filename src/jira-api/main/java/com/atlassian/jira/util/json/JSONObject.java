package com.atlassian.jira.util.json;

public class JSONObject {
  public JSONObject() {
    throw new UnsupportedOperationException("signature only: new JSONObject");
  }

  public JSONObject(com.atlassian.jira.util.json.JSONObject p0, java.lang.String[] p1)
      throws com.atlassian.jira.util.json.JSONException {
    throw new UnsupportedOperationException("signature only: new JSONObject");
  }

  public JSONObject(com.atlassian.jira.util.json.JSONTokener p0)
      throws com.atlassian.jira.util.json.JSONException {
    throw new UnsupportedOperationException("signature only: new JSONObject");
  }

  public JSONObject(java.util.Map<java.lang.String, java.lang.Object> p0) {
    throw new UnsupportedOperationException("signature only: new JSONObject");
  }

  public JSONObject(java.lang.Object p0) {
    throw new UnsupportedOperationException("signature only: new JSONObject");
  }

  public JSONObject(java.lang.Object p0, java.lang.String[] p1) {
    throw new UnsupportedOperationException("signature only: new JSONObject");
  }

  public JSONObject(java.lang.String p0) throws com.atlassian.jira.util.json.JSONException {
    throw new UnsupportedOperationException("signature only: new JSONObject");
  }

  public com.atlassian.jira.util.json.JSONObject accumulate(
      java.lang.String p0, java.lang.Object p1) throws com.atlassian.jira.util.json.JSONException {
    throw new UnsupportedOperationException("signature only: JSONObject.accumulate");
  }

  public com.atlassian.jira.util.json.JSONObject append(java.lang.String p0, java.lang.Object p1)
      throws com.atlassian.jira.util.json.JSONException {
    throw new UnsupportedOperationException("signature only: JSONObject.append");
  }

  public static java.lang.String doubleToString(double p0) {
    throw new UnsupportedOperationException("signature only: JSONObject.doubleToString");
  }

  public java.lang.Object get(java.lang.String p0)
      throws com.atlassian.jira.util.json.JSONException {
    throw new UnsupportedOperationException("signature only: JSONObject.get");
  }

  public boolean getBoolean(java.lang.String p0) throws com.atlassian.jira.util.json.JSONException {
    throw new UnsupportedOperationException("signature only: JSONObject.getBoolean");
  }

  public double getDouble(java.lang.String p0) throws com.atlassian.jira.util.json.JSONException {
    throw new UnsupportedOperationException("signature only: JSONObject.getDouble");
  }

  public int getInt(java.lang.String p0) throws com.atlassian.jira.util.json.JSONException {
    throw new UnsupportedOperationException("signature only: JSONObject.getInt");
  }

  public com.atlassian.jira.util.json.JSONArray getJSONArray(java.lang.String p0)
      throws com.atlassian.jira.util.json.JSONException {
    throw new UnsupportedOperationException("signature only: JSONObject.getJSONArray");
  }

  public com.atlassian.jira.util.json.JSONObject getJSONObject(java.lang.String p0)
      throws com.atlassian.jira.util.json.JSONException {
    throw new UnsupportedOperationException("signature only: JSONObject.getJSONObject");
  }

  public long getLong(java.lang.String p0) throws com.atlassian.jira.util.json.JSONException {
    throw new UnsupportedOperationException("signature only: JSONObject.getLong");
  }

  public static java.lang.String[] getNames(com.atlassian.jira.util.json.JSONObject p0) {
    throw new UnsupportedOperationException("signature only: JSONObject.getNames");
  }

  public static java.lang.String[] getNames(java.lang.Object p0) {
    throw new UnsupportedOperationException("signature only: JSONObject.getNames");
  }

  public java.lang.String getString(java.lang.String p0)
      throws com.atlassian.jira.util.json.JSONException {
    throw new UnsupportedOperationException("signature only: JSONObject.getString");
  }

  public boolean has(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: JSONObject.has");
  }

  public boolean isNull(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: JSONObject.isNull");
  }

  public java.util.Iterator<java.lang.String> keys() {
    throw new UnsupportedOperationException("signature only: JSONObject.keys");
  }

  public int length() {
    throw new UnsupportedOperationException("signature only: JSONObject.length");
  }

  public com.atlassian.jira.util.json.JSONArray names() {
    throw new UnsupportedOperationException("signature only: JSONObject.names");
  }

  public static java.lang.String numberToString(java.lang.Number p0)
      throws com.atlassian.jira.util.json.JSONException {
    throw new UnsupportedOperationException("signature only: JSONObject.numberToString");
  }

  public java.lang.Object opt(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: JSONObject.opt");
  }

  public boolean optBoolean(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: JSONObject.optBoolean");
  }

  public boolean optBoolean(java.lang.String p0, boolean p1) {
    throw new UnsupportedOperationException("signature only: JSONObject.optBoolean");
  }

  public com.atlassian.jira.util.json.JSONObject put(
      java.lang.String p0, java.util.Collection<java.lang.Object> p1)
      throws com.atlassian.jira.util.json.JSONException {
    throw new UnsupportedOperationException("signature only: JSONObject.put");
  }

  public double optDouble(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: JSONObject.optDouble");
  }

  public double optDouble(java.lang.String p0, double p1) {
    throw new UnsupportedOperationException("signature only: JSONObject.optDouble");
  }

  public int optInt(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: JSONObject.optInt");
  }

  public int optInt(java.lang.String p0, int p1) {
    throw new UnsupportedOperationException("signature only: JSONObject.optInt");
  }

  public com.atlassian.jira.util.json.JSONArray optJSONArray(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: JSONObject.optJSONArray");
  }

  public com.atlassian.jira.util.json.JSONObject optJSONObject(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: JSONObject.optJSONObject");
  }

  public long optLong(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: JSONObject.optLong");
  }

  public long optLong(java.lang.String p0, long p1) {
    throw new UnsupportedOperationException("signature only: JSONObject.optLong");
  }

  public java.lang.String optString(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: JSONObject.optString");
  }

  public java.lang.String optString(java.lang.String p0, java.lang.String p1) {
    throw new UnsupportedOperationException("signature only: JSONObject.optString");
  }

  public com.atlassian.jira.util.json.JSONObject put(java.lang.String p0, boolean p1)
      throws com.atlassian.jira.util.json.JSONException {
    throw new UnsupportedOperationException("signature only: JSONObject.put");
  }

  public com.atlassian.jira.util.json.JSONObject put(java.lang.String p0, double p1)
      throws com.atlassian.jira.util.json.JSONException {
    throw new UnsupportedOperationException("signature only: JSONObject.put");
  }

  public com.atlassian.jira.util.json.JSONObject put(java.lang.String p0, int p1)
      throws com.atlassian.jira.util.json.JSONException {
    throw new UnsupportedOperationException("signature only: JSONObject.put");
  }

  public com.atlassian.jira.util.json.JSONObject put(java.lang.String p0, long p1)
      throws com.atlassian.jira.util.json.JSONException {
    throw new UnsupportedOperationException("signature only: JSONObject.put");
  }

  public com.atlassian.jira.util.json.JSONObject put(
      java.lang.String p0, java.util.Map<java.lang.String, java.lang.Object> p1)
      throws com.atlassian.jira.util.json.JSONException {
    throw new UnsupportedOperationException("signature only: JSONObject.put");
  }

  public com.atlassian.jira.util.json.JSONObject put(java.lang.String p0, java.lang.Object p1)
      throws com.atlassian.jira.util.json.JSONException {
    throw new UnsupportedOperationException("signature only: JSONObject.put");
  }

  public com.atlassian.jira.util.json.JSONObject putOpt(java.lang.String p0, java.lang.Object p1)
      throws com.atlassian.jira.util.json.JSONException {
    throw new UnsupportedOperationException("signature only: JSONObject.putOpt");
  }

  public static java.lang.String quote(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: JSONObject.quote");
  }

  public java.lang.Object remove(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: JSONObject.remove");
  }

  public com.atlassian.jira.util.json.JSONArray toJSONArray(
      com.atlassian.jira.util.json.JSONArray p0) throws com.atlassian.jira.util.json.JSONException {
    throw new UnsupportedOperationException("signature only: JSONObject.toJSONArray");
  }

  public java.lang.String toString() {
    throw new UnsupportedOperationException("signature only: JSONObject.toString");
  }

  public java.lang.String toString(int p0) throws com.atlassian.jira.util.json.JSONException {
    throw new UnsupportedOperationException("signature only: JSONObject.toString");
  }

  public java.io.Writer write(java.io.Writer p0) throws com.atlassian.jira.util.json.JSONException {
    throw new UnsupportedOperationException("signature only: JSONObject.write");
  }

  public boolean equals(java.lang.Object p0) {
    throw new UnsupportedOperationException("signature only: JSONObject.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: JSONObject.hashCode");
  }
}
