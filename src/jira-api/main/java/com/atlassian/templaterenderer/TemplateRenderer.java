package com.atlassian.templaterenderer;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;

public interface TemplateRenderer {
  void render(String p0, Writer p1) throws RenderingException, IOException;

  void render(String p0, Map<String, Object> p1, Writer p2) throws RenderingException, IOException;

  String renderFragment(String p0, Map<String, Object> p1) throws RenderingException;

  boolean resolve(String p0);
}
