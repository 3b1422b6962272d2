package com.atlassian.jira.issue.fields.option;

public class TextOption extends AbstractOption implements Option {
  public TextOption(String p0, String p1) {
    throw new UnsupportedOperationException("signature only: new TextOption");
  }

  public TextOption(String p0, String p1, String p2) {
    throw new UnsupportedOperationException("signature only: new TextOption");
  }

  public String getId() {
    throw new UnsupportedOperationException("signature only: TextOption.getId");
  }

  public void setId(String p0) {
    throw new UnsupportedOperationException("signature only: TextOption.setId");
  }

  public String getName() {
    throw new UnsupportedOperationException("signature only: TextOption.getName");
  }

  public void setName(String p0) {
    throw new UnsupportedOperationException("signature only: TextOption.setName");
  }

  public String getDescription() {
    throw new UnsupportedOperationException("signature only: TextOption.getDescription");
  }

  public void setDescription(String p0) {
    throw new UnsupportedOperationException("signature only: TextOption.setDescription");
  }

  public String getImagePath() {
    throw new UnsupportedOperationException("signature only: TextOption.getImagePath");
  }

  public void setImagePath(String p0) {
    throw new UnsupportedOperationException("signature only: TextOption.setImagePath");
  }

  public String getCssClass() {
    throw new UnsupportedOperationException("signature only: TextOption.getCssClass");
  }

  public void setCssClass(String p0) {
    throw new UnsupportedOperationException("signature only: TextOption.setCssClass");
  }
}
