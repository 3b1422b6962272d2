package com.atlassian.jira.util.json;

public class JSONTokener {
  public JSONTokener(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: new JSONTokener");
  }

  public void back() {
    throw new UnsupportedOperationException("signature only: JSONTokener.back");
  }

  public static int dehexchar(char p0) {
    throw new UnsupportedOperationException("signature only: JSONTokener.dehexchar");
  }

  public boolean more() {
    throw new UnsupportedOperationException("signature only: JSONTokener.more");
  }

  public char next() {
    throw new UnsupportedOperationException("signature only: JSONTokener.next");
  }

  public char next(char p0) throws com.atlassian.jira.util.json.JSONException {
    throw new UnsupportedOperationException("signature only: JSONTokener.next");
  }

  public java.lang.String next(int p0) throws com.atlassian.jira.util.json.JSONException {
    throw new UnsupportedOperationException("signature only: JSONTokener.next");
  }

  public char nextClean() throws com.atlassian.jira.util.json.JSONException {
    throw new UnsupportedOperationException("signature only: JSONTokener.nextClean");
  }

  public java.lang.String nextString(char p0) throws com.atlassian.jira.util.json.JSONException {
    throw new UnsupportedOperationException("signature only: JSONTokener.nextString");
  }

  public java.lang.String nextTo(char p0) {
    throw new UnsupportedOperationException("signature only: JSONTokener.nextTo");
  }

  public java.lang.String nextTo(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: JSONTokener.nextTo");
  }

  public java.lang.Object nextValue() throws com.atlassian.jira.util.json.JSONException {
    throw new UnsupportedOperationException("signature only: JSONTokener.nextValue");
  }

  public char skipTo(char p0) {
    throw new UnsupportedOperationException("signature only: JSONTokener.skipTo");
  }

  public boolean skipPast(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: JSONTokener.skipPast");
  }

  public void syntaxError(java.lang.String p0) throws com.atlassian.jira.util.json.JSONException {
    throw new UnsupportedOperationException("signature only: JSONTokener.syntaxError");
  }

  public java.lang.String toString() {
    throw new UnsupportedOperationException("signature only: JSONTokener.toString");
  }
}
