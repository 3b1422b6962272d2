package webwork.action;

public class ActionSupport
    implements webwork.action.Action, java.io.Serializable, webwork.action.IllegalArgumentAware {
  protected java.util.Map errorMap;
  protected java.util.Collection errorMessages;
  protected java.lang.String command;

  public ActionSupport() {
    throw new UnsupportedOperationException("signature only: new ActionSupport");
  }

  public void addIllegalArgumentException(
      java.lang.String p0, java.lang.IllegalArgumentException p1) {
    throw new UnsupportedOperationException(
        "signature only: ActionSupport.addIllegalArgumentException");
  }

  protected java.lang.String getPropertyEditorMessage(
      java.lang.String p0, webwork.util.editor.PropertyEditorException p1) {
    throw new UnsupportedOperationException(
        "signature only: ActionSupport.getPropertyEditorMessage");
  }

  public void setCommand(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: ActionSupport.setCommand");
  }

  public boolean isCommand(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: ActionSupport.isCommand");
  }

  public java.lang.String getCommandName() {
    throw new UnsupportedOperationException("signature only: ActionSupport.getCommandName");
  }

  public java.lang.String execute() throws java.lang.Exception {
    throw new UnsupportedOperationException("signature only: ActionSupport.execute");
  }

  public java.lang.String doDefault() throws java.lang.Exception {
    throw new UnsupportedOperationException("signature only: ActionSupport.doDefault");
  }

  public java.util.Collection getErrorMessages() {
    throw new UnsupportedOperationException("signature only: ActionSupport.getErrorMessages");
  }

  public void setErrorMessages(java.util.Collection p0) {
    throw new UnsupportedOperationException("signature only: ActionSupport.setErrorMessages");
  }

  public boolean getHasErrorMessages() {
    throw new UnsupportedOperationException("signature only: ActionSupport.getHasErrorMessages");
  }

  public void addErrorMessage(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: ActionSupport.addErrorMessage");
  }

  public void addError(java.lang.String p0, java.lang.String p1) {
    throw new UnsupportedOperationException("signature only: ActionSupport.addError");
  }

  public java.util.Map getErrors() {
    throw new UnsupportedOperationException("signature only: ActionSupport.getErrors");
  }

  public void setErrors(java.util.Map p0) {
    throw new UnsupportedOperationException("signature only: ActionSupport.setErrors");
  }

  public boolean getHasErrors() {
    throw new UnsupportedOperationException("signature only: ActionSupport.getHasErrors");
  }

  public java.util.Locale getLocale() {
    throw new UnsupportedOperationException("signature only: ActionSupport.getLocale");
  }

  public java.util.ResourceBundle getTexts(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: ActionSupport.getTexts");
  }

  public java.util.ResourceBundle getTexts() {
    throw new UnsupportedOperationException("signature only: ActionSupport.getTexts");
  }

  public java.lang.String getText(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: ActionSupport.getText");
  }

  protected java.lang.String doExecute() throws java.lang.Exception {
    throw new UnsupportedOperationException("signature only: ActionSupport.doExecute");
  }

  protected void doValidation() {
    throw new UnsupportedOperationException("signature only: ActionSupport.doValidation");
  }

  protected void validate() throws webwork.action.ResultException {
    throw new UnsupportedOperationException("signature only: ActionSupport.validate");
  }

  public boolean invalidInput() {
    throw new UnsupportedOperationException("signature only: ActionSupport.invalidInput");
  }

  protected java.lang.String invokeCommand() throws java.lang.Exception {
    throw new UnsupportedOperationException("signature only: ActionSupport.invokeCommand");
  }

  protected java.lang.String getActionName() {
    throw new UnsupportedOperationException("signature only: ActionSupport.getActionName");
  }

  public java.util.TimeZone getTimezone() {
    throw new UnsupportedOperationException("signature only: ActionSupport.getTimezone");
  }
}
