package com.atlassian.jira.plugin;

import com.atlassian.jira.util.I18nHelper;
import com.atlassian.plugin.ModuleDescriptor;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;

public interface JiraResourcedModuleDescriptor<T> extends ModuleDescriptor<T> {
  I18nHelper getI18nBean();

  String getHtml(String p0);

  String getHtml(String p0, Map<String, ?> p1);

  void writeHtml(String p0, Map<String, ?> p1, Writer p2) throws IOException;
}
