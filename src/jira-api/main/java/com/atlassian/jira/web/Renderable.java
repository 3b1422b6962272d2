package com.atlassian.jira.web;

import java.io.IOException;
import java.io.Writer;

public interface Renderable {
  void render(Writer p0) throws IOException;
}
