package webwork.action;

public class ResultException extends java.lang.Exception {
  public ResultException(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: new ResultException");
  }

  public ResultException(java.lang.String p0, java.lang.String p1) {
    throw new UnsupportedOperationException("signature only: new ResultException");
  }

  public java.lang.String getResult() {
    throw new UnsupportedOperationException("signature only: ResultException.getResult");
  }

  public java.lang.String getMessage() {
    throw new UnsupportedOperationException("signature only: ResultException.getMessage");
  }
}
