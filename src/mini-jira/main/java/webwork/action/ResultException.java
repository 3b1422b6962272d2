package webwork.action;

/** Ends a validation with a result. */
public class ResultException extends Exception {
  private static final long serialVersionUID = 1;

  private final String result;

  public ResultException(String result) {
    this(result, result);
  }

  public ResultException(String result, String message) {
    super(message);
    this.result = result;
  }

  /** The result of the action. */
  public String getResult() {
    return result;
  }
}
