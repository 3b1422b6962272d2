package com.atlassian.templaterenderer;

public class JavaScriptEscaper {
  public JavaScriptEscaper() {
    throw new UnsupportedOperationException("signature only: new JavaScriptEscaper");
  }

  public static java.lang.String escape(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: JavaScriptEscaper.escape");
  }

  public static void escape(java.io.Writer p0, java.lang.String p1) throws java.io.IOException {
    throw new UnsupportedOperationException("signature only: JavaScriptEscaper.escape");
  }

  public static java.lang.String hex(char p0) {
    throw new UnsupportedOperationException("signature only: JavaScriptEscaper.hex");
  }
}
