package webwork.action;

import java.io.Serializable;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TimeZone;
import webwork.util.editor.PropertyEditorException;

public class ActionSupport implements Action, Serializable, IllegalArgumentAware {
  protected Map errorMap;
  protected Collection errorMessages;
  protected String command;

  public ActionSupport() {
    throw new UnsupportedOperationException("signature only: new ActionSupport");
  }

  public void addIllegalArgumentException(String p0, IllegalArgumentException p1) {
    throw new UnsupportedOperationException(
        "signature only: ActionSupport.addIllegalArgumentException");
  }

  protected String getPropertyEditorMessage(String p0, PropertyEditorException p1) {
    throw new UnsupportedOperationException(
        "signature only: ActionSupport.getPropertyEditorMessage");
  }

  public void setCommand(String p0) {
    throw new UnsupportedOperationException("signature only: ActionSupport.setCommand");
  }

  public boolean isCommand(String p0) {
    throw new UnsupportedOperationException("signature only: ActionSupport.isCommand");
  }

  public String getCommandName() {
    throw new UnsupportedOperationException("signature only: ActionSupport.getCommandName");
  }

  public String execute() throws Exception {
    throw new UnsupportedOperationException("signature only: ActionSupport.execute");
  }

  public String doDefault() throws Exception {
    throw new UnsupportedOperationException("signature only: ActionSupport.doDefault");
  }

  public Collection getErrorMessages() {
    throw new UnsupportedOperationException("signature only: ActionSupport.getErrorMessages");
  }

  public void setErrorMessages(Collection p0) {
    throw new UnsupportedOperationException("signature only: ActionSupport.setErrorMessages");
  }

  public boolean getHasErrorMessages() {
    throw new UnsupportedOperationException("signature only: ActionSupport.getHasErrorMessages");
  }

  public void addErrorMessage(String p0) {
    throw new UnsupportedOperationException("signature only: ActionSupport.addErrorMessage");
  }

  public void addError(String p0, String p1) {
    throw new UnsupportedOperationException("signature only: ActionSupport.addError");
  }

  public Map getErrors() {
    throw new UnsupportedOperationException("signature only: ActionSupport.getErrors");
  }

  public void setErrors(Map p0) {
    throw new UnsupportedOperationException("signature only: ActionSupport.setErrors");
  }

  public boolean getHasErrors() {
    throw new UnsupportedOperationException("signature only: ActionSupport.getHasErrors");
  }

  public Locale getLocale() {
    throw new UnsupportedOperationException("signature only: ActionSupport.getLocale");
  }

  public ResourceBundle getTexts(String p0) {
    throw new UnsupportedOperationException("signature only: ActionSupport.getTexts");
  }

  public ResourceBundle getTexts() {
    throw new UnsupportedOperationException("signature only: ActionSupport.getTexts");
  }

  public String getText(String p0) {
    throw new UnsupportedOperationException("signature only: ActionSupport.getText");
  }

  protected String doExecute() throws Exception {
    throw new UnsupportedOperationException("signature only: ActionSupport.doExecute");
  }

  protected void doValidation() {
    throw new UnsupportedOperationException("signature only: ActionSupport.doValidation");
  }

  protected void validate() throws ResultException {
    throw new UnsupportedOperationException("signature only: ActionSupport.validate");
  }

  public boolean invalidInput() {
    throw new UnsupportedOperationException("signature only: ActionSupport.invalidInput");
  }

  protected String invokeCommand() throws Exception {
    throw new UnsupportedOperationException("signature only: ActionSupport.invokeCommand");
  }

  protected String getActionName() {
    throw new UnsupportedOperationException("signature only: ActionSupport.getActionName");
  }

  public TimeZone getTimezone() {
    throw new UnsupportedOperationException("signature only: ActionSupport.getTimezone");
  }
}
