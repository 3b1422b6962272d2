package org.clientrecovery.minijira.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Jira wiki markup as HTML, as far as people use it in comments: quotes, code, lists, headings,
 * links, mentions, bold and italic. Everything else is shown as it was written; all of it is
 * escaped.
 */
final class WikiMarkup {
  /** Opens or closes a block: {@code {quote}}, {@code {code:java}}, {@code {noformat}}. */
  private static final Pattern FENCE =
      Pattern.compile("\\{(quote|code|noformat|panel)(?::[^}]*)?}");

  /** A link with a text: {@code [the invoice|https://example.org/42]}. */
  private static final Pattern NAMED_LINK =
      Pattern.compile("\\[([^|\\]\\n]{1,300})\\|(https?://[^\\]\\s]{1,2000})]");

  /** A mention: {@code [~joana.reis]}. */
  private static final Pattern MENTION = Pattern.compile("\\[~([^\\]\\n]{1,200})]");

  /** A bold word: {@code *never*}. */
  private static final Pattern BOLD =
      Pattern.compile("(?<![\\w*])\\*([^*\\n]{1,500})\\*(?![\\w*])");

  /** An emphasised word: {@code _today_}. */
  private static final Pattern ITALIC = Pattern.compile("(?<![\\w_])_([^_\\n]{1,500})_(?![\\w_])");

  private WikiMarkup() {}

  /** HTML that is safe to put into a page; empty for null. */
  static String toHtml(String markup) {
    if (markup == null) {
      return "";
    }
    StringBuilder html = new StringBuilder();
    Matcher fence = FENCE.matcher(markup);
    int from = 0;
    while (fence.find(from)) {
      html.append(paragraphs(markup.substring(from, fence.start())));
      from = block(markup, fence, html);
    }
    return html.append(paragraphs(markup.substring(from))).toString();
  }

  private static int block(String markup, Matcher fence, StringBuilder html) {
    String closing = "{" + fence.group(1) + "}";
    int end = markup.indexOf(closing, fence.end());
    String body = markup.substring(fence.end(), end < 0 ? markup.length() : end);
    html.append(
        switch (fence.group(1)) {
          case "quote" -> "<blockquote>" + paragraphs(body) + "</blockquote>";
          case "panel" -> "<div class=\"panel\">" + paragraphs(body) + "</div>";
          default -> "<pre>" + escape(body.strip()) + "</pre>";
        });
    return end < 0 ? markup.length() : end + closing.length();
  }

  private static String paragraphs(String text) {
    StringBuilder html = new StringBuilder();
    for (String paragraph : text.strip().split("\\R\\s*\\R")) {
      if (!paragraph.isBlank()) {
        html.append(paragraph(List.of(paragraph.split("\\R"))));
      }
    }
    return html.toString();
  }

  private static String paragraph(List<String> lines) {
    if (lines.stream().allMatch(line -> bullet(line) > 0)) {
      StringBuilder list = new StringBuilder("<ul>");
      lines.forEach(line -> list.append("<li>").append(inline(line.substring(bullet(line)))));
      return list.append("</ul>").toString();
    }
    List<String> shown = new ArrayList<>();
    lines.forEach(line -> shown.add(line(line)));
    return "<p>" + String.join("<br>", shown) + "</p>";
  }

  private static String line(String line) {
    if (line.startsWith("bq. ")) {
      return "<q>" + inline(line.substring(4)) + "</q>";
    }
    return line.matches("h[1-6]\\. .*")
        ? "<strong>" + inline(line.substring(4)) + "</strong>"
        : inline(line);
  }

  private static int bullet(String line) {
    String stripped = line.stripLeading();
    boolean bullet =
        stripped.startsWith("* ") || stripped.startsWith("- ") || stripped.startsWith("# ");
    return bullet ? line.length() - stripped.length() + 2 : 0;
  }

  private static String inline(String text) {
    String html = escape(text);
    html = NAMED_LINK.matcher(html).replaceAll("<a rel=\"nofollow\" href=\"$2\">$1</a>");
    html = MENTION.matcher(html).replaceAll("<span class=\"user-hover\">@$1</span>");
    html = BOLD.matcher(html).replaceAll("<strong>$1</strong>");
    return ITALIC.matcher(html).replaceAll("<em>$1</em>");
  }

  /** The text with the five characters of HTML replaced. */
  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
