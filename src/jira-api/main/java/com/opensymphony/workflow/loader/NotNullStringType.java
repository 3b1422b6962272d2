package com.opensymphony.workflow.loader;

public class NotNullStringType {
  public NotNullStringType() {
    throw new UnsupportedOperationException("signature only: new NotNullStringType");
  }

  public java.lang.Object get(java.sql.ResultSet p0, java.lang.String p1)
      throws java.sql.SQLException {
    throw new UnsupportedOperationException("signature only: NotNullStringType.get");
  }

  public void set(java.sql.PreparedStatement p0, java.lang.Object p1, int p2)
      throws java.sql.SQLException {
    throw new UnsupportedOperationException("signature only: NotNullStringType.set");
  }
}
