package com.atlassian.jira.issue.fields.option;

public class TextOption extends com.atlassian.jira.issue.fields.option.AbstractOption
    implements com.atlassian.jira.issue.fields.option.Option {
  public TextOption(java.lang.String p0, java.lang.String p1) {
    throw new UnsupportedOperationException("signature only: new TextOption");
  }

  public TextOption(java.lang.String p0, java.lang.String p1, java.lang.String p2) {
    throw new UnsupportedOperationException("signature only: new TextOption");
  }

  public java.lang.String getId() {
    throw new UnsupportedOperationException("signature only: TextOption.getId");
  }

  public void setId(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: TextOption.setId");
  }

  public java.lang.String getName() {
    throw new UnsupportedOperationException("signature only: TextOption.getName");
  }

  public void setName(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: TextOption.setName");
  }

  public java.lang.String getDescription() {
    throw new UnsupportedOperationException("signature only: TextOption.getDescription");
  }

  public void setDescription(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: TextOption.setDescription");
  }

  public java.lang.String getImagePath() {
    throw new UnsupportedOperationException("signature only: TextOption.getImagePath");
  }

  public void setImagePath(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: TextOption.setImagePath");
  }

  public java.lang.String getCssClass() {
    throw new UnsupportedOperationException("signature only: TextOption.getCssClass");
  }

  public void setCssClass(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: TextOption.setCssClass");
  }
}
