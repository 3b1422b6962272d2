package webwork.action;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import webwork.util.editor.PropertyEditorException;

/** An action: errors by field and for the whole form, commands, validation before execution. */
@SuppressWarnings({"rawtypes", "unchecked"})
public class ActionSupport implements Action, IllegalArgumentAware {
  private static final long serialVersionUID = 1;

  protected Map errorMap = new HashMap<String, String>();
  protected Collection errorMessages = new ArrayList<String>();
  protected String command;

  /** A parameter that could not be set. */
  public void addIllegalArgumentException(String field, IllegalArgumentException problem) {
    addError(
        field,
        problem instanceof PropertyEditorException wrong
            ? getPropertyEditorMessage(field, wrong)
            : problem.getMessage());
  }

  protected String getPropertyEditorMessage(String field, PropertyEditorException problem) {
    return problem.getMessage();
  }

  /** The part after the exclamation mark of the address. */
  public void setCommand(String command) {
    this.command = command;
  }

  /** Whether {@code name} is the command. */
  public boolean isCommand(String name) {
    return name.equals(command);
  }

  /** The command; null if there is none. */
  public String getCommandName() {
    return command;
  }

  @Override
  public String execute() throws Exception {
    return command == null || command.isEmpty() ? validated() : invokeCommand();
  }

  private String validated() throws Exception {
    try {
      validate();
    } catch (ResultException e) {
      return e.getResult();
    }
    return doExecute();
  }

  /** Runs {@code do<Command>}; {@code default} is run without validation. */
  protected String invokeCommand() throws Exception {
    String method = "do" + Character.toUpperCase(command.charAt(0)) + command.substring(1);
    try {
      if (!command.equals("default")) {
        validate();
      }
      return (String) getClass().getMethod(method).invoke(this);
    } catch (ResultException e) {
      return e.getResult();
    } catch (NoSuchMethodException e) {
      throw new IllegalArgumentException(
          getClass().getName() + " has no public " + method + "()", e);
    } catch (java.lang.reflect.InvocationTargetException e) {
      throw e.getCause() instanceof Exception failure ? failure : e;
    }
  }

  /** The first page. */
  public String doDefault() throws Exception {
    return INPUT;
  }

  protected String doExecute() throws Exception {
    return SUCCESS;
  }

  protected void doValidation() {}

  protected void validate() throws ResultException {
    doValidation();
    if (invalidInput()) {
      throw new ResultException(INPUT);
    }
  }

  /** Whether there is an error. */
  public boolean invalidInput() {
    return getHasErrors() || getHasErrorMessages();
  }

  public Collection getErrorMessages() {
    return errorMessages;
  }

  public void setErrorMessages(Collection messages) {
    errorMessages = new ArrayList<>(messages);
  }

  public boolean getHasErrorMessages() {
    return !errorMessages.isEmpty();
  }

  public void addErrorMessage(String message) {
    errorMessages.add(message);
  }

  public void addError(String field, String message) {
    errorMap.put(field, message);
  }

  public Map getErrors() {
    return errorMap;
  }

  public void setErrors(Map errors) {
    errorMap = new HashMap<>(errors);
  }

  public boolean getHasErrors() {
    return !errorMap.isEmpty();
  }

  protected String getActionName() {
    return getClass().getSimpleName();
  }
}
