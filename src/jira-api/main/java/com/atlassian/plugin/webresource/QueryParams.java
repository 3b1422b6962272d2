package com.atlassian.plugin.webresource;

public class QueryParams {
  public static com.atlassian.plugin.webresource.QueryParams of(
      java.util.Map<java.lang.String, java.lang.String> p0) {
    throw new UnsupportedOperationException("signature only: QueryParams.of");
  }

  public java.lang.String get(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: QueryParams.get");
  }

  public java.lang.String toString() {
    throw new UnsupportedOperationException("signature only: QueryParams.toString");
  }

  QueryParams() {
    throw new UnsupportedOperationException("signature only: new QueryParams");
  }
}
