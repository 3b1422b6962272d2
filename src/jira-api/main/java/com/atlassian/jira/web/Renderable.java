package com.atlassian.jira.web;

public interface Renderable {
  void render(java.io.Writer p0) throws java.io.IOException;
}
