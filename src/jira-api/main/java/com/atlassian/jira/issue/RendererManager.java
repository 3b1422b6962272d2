package com.atlassian.jira.issue;

import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.issue.fields.renderer.JiraRendererPlugin;
import com.atlassian.jira.issue.renderers.FieldRenderContext;
import java.util.List;

public interface RendererManager {
  List<JiraRendererPlugin> getAllActiveRenderers();

  JiraRendererPlugin getRendererForType(String p0);

  JiraRendererPlugin getRendererForField(FieldLayoutItem p0);

  String getRenderedContent(FieldLayoutItem p0, com.atlassian.jira.issue.Issue p1);

  String getRenderedContent(FieldRenderContext p0);
}
