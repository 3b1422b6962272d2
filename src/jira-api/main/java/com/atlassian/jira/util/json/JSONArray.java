package com.atlassian.jira.util.json;

public class JSONArray {
  public JSONArray() {
    throw new UnsupportedOperationException("signature only: new JSONArray");
  }

  public JSONArray(com.atlassian.jira.util.json.JSONTokener p0)
      throws com.atlassian.jira.util.json.JSONException {
    throw new UnsupportedOperationException("signature only: new JSONArray");
  }

  public JSONArray(java.lang.String p0) throws com.atlassian.jira.util.json.JSONException {
    throw new UnsupportedOperationException("signature only: new JSONArray");
  }

  public JSONArray(java.util.Collection<? extends java.lang.Object> p0) {
    throw new UnsupportedOperationException("signature only: new JSONArray");
  }

  public JSONArray(java.lang.Object p0) throws com.atlassian.jira.util.json.JSONException {
    throw new UnsupportedOperationException("signature only: new JSONArray");
  }

  public java.lang.Object get(int p0) throws com.atlassian.jira.util.json.JSONException {
    throw new UnsupportedOperationException("signature only: JSONArray.get");
  }

  public boolean getBoolean(int p0) throws com.atlassian.jira.util.json.JSONException {
    throw new UnsupportedOperationException("signature only: JSONArray.getBoolean");
  }

  public double getDouble(int p0) throws com.atlassian.jira.util.json.JSONException {
    throw new UnsupportedOperationException("signature only: JSONArray.getDouble");
  }

  public int getInt(int p0) throws com.atlassian.jira.util.json.JSONException {
    throw new UnsupportedOperationException("signature only: JSONArray.getInt");
  }

  public com.atlassian.jira.util.json.JSONArray getJSONArray(int p0)
      throws com.atlassian.jira.util.json.JSONException {
    throw new UnsupportedOperationException("signature only: JSONArray.getJSONArray");
  }

  public com.atlassian.jira.util.json.JSONObject getJSONObject(int p0)
      throws com.atlassian.jira.util.json.JSONException {
    throw new UnsupportedOperationException("signature only: JSONArray.getJSONObject");
  }

  public long getLong(int p0) throws com.atlassian.jira.util.json.JSONException {
    throw new UnsupportedOperationException("signature only: JSONArray.getLong");
  }

  public java.lang.String getString(int p0) throws com.atlassian.jira.util.json.JSONException {
    throw new UnsupportedOperationException("signature only: JSONArray.getString");
  }

  public boolean isNull(int p0) {
    throw new UnsupportedOperationException("signature only: JSONArray.isNull");
  }

  public java.lang.String join(java.lang.String p0)
      throws com.atlassian.jira.util.json.JSONException {
    throw new UnsupportedOperationException("signature only: JSONArray.join");
  }

  public int length() {
    throw new UnsupportedOperationException("signature only: JSONArray.length");
  }

  public java.lang.Object opt(int p0) {
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

  public com.atlassian.jira.util.json.JSONArray optJSONArray(int p0) {
    throw new UnsupportedOperationException("signature only: JSONArray.optJSONArray");
  }

  public com.atlassian.jira.util.json.JSONObject optJSONObject(int p0) {
    throw new UnsupportedOperationException("signature only: JSONArray.optJSONObject");
  }

  public long optLong(int p0) {
    throw new UnsupportedOperationException("signature only: JSONArray.optLong");
  }

  public long optLong(int p0, long p1) {
    throw new UnsupportedOperationException("signature only: JSONArray.optLong");
  }

  public java.lang.String optString(int p0) {
    throw new UnsupportedOperationException("signature only: JSONArray.optString");
  }

  public java.lang.String optString(int p0, java.lang.String p1) {
    throw new UnsupportedOperationException("signature only: JSONArray.optString");
  }

  public com.atlassian.jira.util.json.JSONArray put(boolean p0) {
    throw new UnsupportedOperationException("signature only: JSONArray.put");
  }

  public com.atlassian.jira.util.json.JSONArray put(java.util.Collection<java.lang.Object> p0) {
    throw new UnsupportedOperationException("signature only: JSONArray.put");
  }

  public com.atlassian.jira.util.json.JSONArray put(double p0)
      throws com.atlassian.jira.util.json.JSONException {
    throw new UnsupportedOperationException("signature only: JSONArray.put");
  }

  public com.atlassian.jira.util.json.JSONArray put(int p0) {
    throw new UnsupportedOperationException("signature only: JSONArray.put");
  }

  public com.atlassian.jira.util.json.JSONArray put(long p0) {
    throw new UnsupportedOperationException("signature only: JSONArray.put");
  }

  public com.atlassian.jira.util.json.JSONArray put(
      java.util.Map<java.lang.String, java.lang.Object> p0) {
    throw new UnsupportedOperationException("signature only: JSONArray.put");
  }

  public com.atlassian.jira.util.json.JSONArray put(java.lang.Object p0) {
    throw new UnsupportedOperationException("signature only: JSONArray.put");
  }

  public com.atlassian.jira.util.json.JSONArray put(int p0, boolean p1)
      throws com.atlassian.jira.util.json.JSONException {
    throw new UnsupportedOperationException("signature only: JSONArray.put");
  }

  public com.atlassian.jira.util.json.JSONArray put(
      int p0, java.util.Collection<? extends java.lang.Object> p1)
      throws com.atlassian.jira.util.json.JSONException {
    throw new UnsupportedOperationException("signature only: JSONArray.put");
  }

  public com.atlassian.jira.util.json.JSONArray put(int p0, double p1)
      throws com.atlassian.jira.util.json.JSONException {
    throw new UnsupportedOperationException("signature only: JSONArray.put");
  }

  public com.atlassian.jira.util.json.JSONArray put(int p0, int p1)
      throws com.atlassian.jira.util.json.JSONException {
    throw new UnsupportedOperationException("signature only: JSONArray.put");
  }

  public com.atlassian.jira.util.json.JSONArray put(int p0, long p1)
      throws com.atlassian.jira.util.json.JSONException {
    throw new UnsupportedOperationException("signature only: JSONArray.put");
  }

  public com.atlassian.jira.util.json.JSONArray put(
      int p0, java.util.Map<java.lang.String, java.lang.Object> p1)
      throws com.atlassian.jira.util.json.JSONException {
    throw new UnsupportedOperationException("signature only: JSONArray.put");
  }

  public com.atlassian.jira.util.json.JSONArray put(int p0, java.lang.Object p1)
      throws com.atlassian.jira.util.json.JSONException {
    throw new UnsupportedOperationException("signature only: JSONArray.put");
  }

  public com.atlassian.jira.util.json.JSONObject toJSONObject(
      com.atlassian.jira.util.json.JSONArray p0) throws com.atlassian.jira.util.json.JSONException {
    throw new UnsupportedOperationException("signature only: JSONArray.toJSONObject");
  }

  public java.lang.String toString() {
    throw new UnsupportedOperationException("signature only: JSONArray.toString");
  }

  public java.lang.String toString(int p0) throws com.atlassian.jira.util.json.JSONException {
    throw new UnsupportedOperationException("signature only: JSONArray.toString");
  }

  public java.io.Writer write(java.io.Writer p0) throws com.atlassian.jira.util.json.JSONException {
    throw new UnsupportedOperationException("signature only: JSONArray.write");
  }

  public boolean equals(java.lang.Object p0) {
    throw new UnsupportedOperationException("signature only: JSONArray.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: JSONArray.hashCode");
  }
}
