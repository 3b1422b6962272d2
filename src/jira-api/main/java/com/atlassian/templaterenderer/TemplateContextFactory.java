package com.atlassian.templaterenderer;

import java.util.Map;

public interface TemplateContextFactory {
  Map<String, Object> createContext(String p0, Map<String, Object> p1);
}
