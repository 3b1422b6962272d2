package org.clientrecovery.minijira.rest;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The path of a resource method, to find its annotations before Jersey does. */
final class PathPattern {
  /** <code>{id}</code>, <code>{key: [A-Z]+-\d+}</code> */
  private static final Pattern PARAMETER = Pattern.compile("\\{[^}]*\\}");

  private final String method;
  private final Pattern pattern;

  /**
   * A pattern.
   *
   * @param method HTTP method
   * @param path JAX-RS paths of class and method, joined; parameters in braces match one segment
   */
  PathPattern(String method, String path) {
    this.method = method;
    StringBuilder regex = new StringBuilder();
    int from = 0;
    String trimmed = path.replaceAll("/+", "/").replaceAll("/$", "");
    Matcher parameter = PARAMETER.matcher(trimmed);
    while (parameter.find()) {
      regex.append(Pattern.quote(trimmed.substring(from, parameter.start()))).append("[^/]+");
      from = parameter.end();
    }
    regex.append(Pattern.quote(trimmed.substring(from))).append("/?");
    this.pattern = Pattern.compile(regex.toString());
  }

  boolean matches(String httpMethod, String path) {
    String asked = httpMethod.equals("HEAD") ? "GET" : httpMethod;
    return method.equals(asked) && pattern.matcher(path).matches();
  }
}
