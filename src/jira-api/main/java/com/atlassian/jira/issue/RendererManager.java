package com.atlassian.jira.issue;

public interface RendererManager {
  java.util.List<com.atlassian.jira.issue.fields.renderer.JiraRendererPlugin>
      getAllActiveRenderers();

  com.atlassian.jira.issue.fields.renderer.JiraRendererPlugin getRendererForType(
      java.lang.String p0);

  com.atlassian.jira.issue.fields.renderer.JiraRendererPlugin getRendererForField(
      com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem p0);

  java.lang.String getRenderedContent(
      com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem p0,
      com.atlassian.jira.issue.Issue p1);

  java.lang.String getRenderedContent(com.atlassian.jira.issue.renderers.FieldRenderContext p0);
}
