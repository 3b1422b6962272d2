package org.clientrecovery.minijira.web;

import java.util.Locale;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;

/**
 * Escapes what a template inserts, once it is switched on, as Jira's Velocity does: a value passes
 * unescaped if its method is annotated {@code @HtmlSafe}, or is named {@code …html}, {@code
 * render…} or {@code getRender…}. One object serves one rendering.
 */
final class HtmlEscaping implements ReferenceInsertionEventHandler {
  static final String KEY = HtmlEscaping.class.getName();

  private boolean on;

  HtmlEscaping(boolean on) {
    this.on = on;
  }

  void turn(boolean wanted) {
    on = wanted;
  }

  @Override
  public Object referenceInsert(String reference, Object value) {
    if (value == null || !on || value instanceof SafeHtml || isSafeName(lastName(reference))) {
      return value;
    }
    return Html.escape(value);
  }

  /** {@code $!{row.getBodyHtml()}} gives {@code getBodyHtml}. */
  private static String lastName(String reference) {
    StringBuilder name = new StringBuilder();
    int depth = 0;
    for (char c : reference.toCharArray()) {
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth > 0 || c == ')' || c == '}') {
        continue;
      }
      if (Character.isJavaIdentifierPart(c) && c != '$') {
        name.append(c);
      } else {
        name.setLength(0);
      }
    }
    return name.toString();
  }

  private static boolean isSafeName(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith("html")
        || name.startsWith("render")
        || name.startsWith("getRender");
  }

  /** What an {@code @HtmlSafe} method gave. */
  record SafeHtml(Object html) {
    @Override
    public String toString() {
      return String.valueOf(html);
    }
  }
}
