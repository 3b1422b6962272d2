package com.atlassian.templaterenderer;

import java.io.IOException;
import java.io.Writer;

public class JavaScriptEscaper {
  public JavaScriptEscaper() {
    throw new UnsupportedOperationException("signature only: new JavaScriptEscaper");
  }

  public static String escape(String p0) {
    throw new UnsupportedOperationException("signature only: JavaScriptEscaper.escape");
  }

  public static void escape(Writer p0, String p1) throws IOException {
    throw new UnsupportedOperationException("signature only: JavaScriptEscaper.escape");
  }

  public static String hex(char p0) {
    throw new UnsupportedOperationException("signature only: JavaScriptEscaper.hex");
  }
}
