package com.atlassian.templaterenderer;

public interface TemplateContextFactory {
  java.util.Map<java.lang.String, java.lang.Object> createContext(
      java.lang.String p0, java.util.Map<java.lang.String, java.lang.Object> p1);
}
