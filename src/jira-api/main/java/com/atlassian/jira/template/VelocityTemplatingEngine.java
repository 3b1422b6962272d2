package com.atlassian.jira.template;

public interface VelocityTemplatingEngine {
  public interface RenderRequest {
    java.lang.String asPlainText();

    void asPlainText(java.io.Writer p0) throws java.io.IOException;

    java.lang.String asHtml();

    void asHtml(java.io.Writer p0) throws java.io.IOException;

    com.atlassian.jira.template.VelocityTemplatingEngine.RenderRequest applying(
        java.util.Map<java.lang.String, java.lang.Object> p0);
  }
}
