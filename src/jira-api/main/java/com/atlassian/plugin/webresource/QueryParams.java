package com.atlassian.plugin.webresource;

import java.util.Map;

public class QueryParams {
  public static QueryParams of(Map<String, String> p0) {
    throw new UnsupportedOperationException("signature only: QueryParams.of");
  }

  public String get(String p0) {
    throw new UnsupportedOperationException("signature only: QueryParams.get");
  }

  public String toString() {
    throw new UnsupportedOperationException("signature only: QueryParams.toString");
  }

  QueryParams() {
    throw new UnsupportedOperationException("signature only: new QueryParams");
  }
}
