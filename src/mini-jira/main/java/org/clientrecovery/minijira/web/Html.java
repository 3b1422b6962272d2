package org.clientrecovery.minijira.web;

/** Text made safe for HTML. */
public final class Html {
  private Html() {}

  /** {@code text} for element content and quoted attributes; null gives an empty text. */
  public static String escape(Object text) {
    if (text == null) {
      return "";
    }
    StringBuilder html = new StringBuilder();
    for (char c : text.toString().toCharArray()) {
      switch (c) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '"' -> html.append("&quot;");
        case '\'' -> html.append("&#39;");
        default -> html.append(c);
      }
    }
    return html.toString();
  }
}
