package com.opensymphony.workflow.loader;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

public class NotNullStringType {
  public NotNullStringType() {
    throw new UnsupportedOperationException("signature only: new NotNullStringType");
  }

  public Object get(ResultSet p0, String p1) throws SQLException {
    throw new UnsupportedOperationException("signature only: NotNullStringType.get");
  }

  public void set(PreparedStatement p0, Object p1, int p2) throws SQLException {
    throw new UnsupportedOperationException("signature only: NotNullStringType.set");
  }
}
