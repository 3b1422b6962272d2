package com.atlassian.templaterenderer;

public interface TemplateRenderer {
  void render(java.lang.String p0, java.io.Writer p1)
      throws com.atlassian.templaterenderer.RenderingException, java.io.IOException;

  void render(
      java.lang.String p0, java.util.Map<java.lang.String, java.lang.Object> p1, java.io.Writer p2)
      throws com.atlassian.templaterenderer.RenderingException, java.io.IOException;

  java.lang.String renderFragment(
      java.lang.String p0, java.util.Map<java.lang.String, java.lang.Object> p1)
      throws com.atlassian.templaterenderer.RenderingException;

  boolean resolve(java.lang.String p0);
}
