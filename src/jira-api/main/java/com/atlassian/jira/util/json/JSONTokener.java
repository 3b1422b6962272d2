package com.atlassian.jira.util.json;

public class JSONTokener {
  public JSONTokener(String p0) {
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

  public char next(char p0) throws JSONException {
    throw new UnsupportedOperationException("signature only: JSONTokener.next");
  }

  public String next(int p0) throws JSONException {
    throw new UnsupportedOperationException("signature only: JSONTokener.next");
  }

  public char nextClean() throws JSONException {
    throw new UnsupportedOperationException("signature only: JSONTokener.nextClean");
  }

  public String nextString(char p0) throws JSONException {
    throw new UnsupportedOperationException("signature only: JSONTokener.nextString");
  }

  public String nextTo(char p0) {
    throw new UnsupportedOperationException("signature only: JSONTokener.nextTo");
  }

  public String nextTo(String p0) {
    throw new UnsupportedOperationException("signature only: JSONTokener.nextTo");
  }

  public Object nextValue() throws JSONException {
    throw new UnsupportedOperationException("signature only: JSONTokener.nextValue");
  }

  public char skipTo(char p0) {
    throw new UnsupportedOperationException("signature only: JSONTokener.skipTo");
  }

  public boolean skipPast(String p0) {
    throw new UnsupportedOperationException("signature only: JSONTokener.skipPast");
  }

  public void syntaxError(String p0) throws JSONException {
    throw new UnsupportedOperationException("signature only: JSONTokener.syntaxError");
  }

  public String toString() {
    throw new UnsupportedOperationException("signature only: JSONTokener.toString");
  }
}
