package webwork.action;

public class ResultException extends Exception {
  public ResultException(String p0) {
    throw new UnsupportedOperationException("signature only: new ResultException");
  }

  public ResultException(String p0, String p1) {
    throw new UnsupportedOperationException("signature only: new ResultException");
  }

  public String getResult() {
    throw new UnsupportedOperationException("signature only: ResultException.getResult");
  }

  public String getMessage() {
    throw new UnsupportedOperationException("signature only: ResultException.getMessage");
  }
}
