package org.clientrecovery.minijira.web;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts what an action's view drew into the page frame, as its {@code <meta name="decorator">} asks:
 * {@code atl.admin} adds the administration menu, {@code none} and dialogs get no frame.
 */
final class Decorator {
  /** {@code <title>Rules</title>} */
  private static final Pattern TITLE =
      Pattern.compile("<title>(.*?)</title>", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

  /** {@code <meta name="decorator" content="atl.admin">} */
  private static final Pattern META =
      Pattern.compile(
          "<meta\\s+name=\"([^\"]+)\"\\s+content=\"([^\"]*)\"\\s*/?>", Pattern.CASE_INSENSITIVE);

  /** {@code <body class="page-type-admin">…</body>} */
  private static final Pattern BODY =
      Pattern.compile("<body[^>]*>(.*)</body>", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

  private final PageFrame frame;
  private final AdminMenu menu;

  Decorator(PageFrame frame, AdminMenu menu) {
    this.frame = frame;
    this.menu = menu;
  }

  void send(Exchange exchange, String html) throws IOException {
    Map<String, String> meta = meta(html);
    String decorator = meta.getOrDefault("decorator", "atl.general");
    if (decorator.equals("none") || exchange.isInDialog()) {
      exchange.send(200, "text/html", first(BODY, html, html));
      return;
    }
    String body = first(BODY, html, html);
    boolean admin = decorator.equals("atl.admin") || decorator.equals("admin");
    frame.send(
        exchange,
        200,
        new PageFrame.Content(
            unescaped(first(TITLE, html, "")), admin ? menu.around(body, meta) : body, meta),
        admin ? "atl.admin" : "atl.general");
  }

  private static Map<String, String> meta(String html) {
    Map<String, String> meta = new LinkedHashMap<>();
    Matcher matcher = META.matcher(html);
    while (matcher.find()) {
      meta.put(matcher.group(1), unescaped(matcher.group(2)));
    }
    return meta;
  }

  private static String first(Pattern pattern, String html, String otherwise) {
    Matcher matcher = pattern.matcher(html);
    return matcher.find() ? matcher.group(1) : otherwise;
  }

  private static String unescaped(String html) {
    return html.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&")
        .strip();
  }
}
