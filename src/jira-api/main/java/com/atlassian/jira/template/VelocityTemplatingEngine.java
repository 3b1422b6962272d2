package com.atlassian.jira.template;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;

public interface VelocityTemplatingEngine {
  public interface RenderRequest {
    String asPlainText();

    void asPlainText(Writer p0) throws IOException;

    String asHtml();

    void asHtml(Writer p0) throws IOException;

    VelocityTemplatingEngine.RenderRequest applying(Map<String, Object> p0);
  }
}
