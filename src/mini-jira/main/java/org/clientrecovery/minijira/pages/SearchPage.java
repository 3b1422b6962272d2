package org.clientrecovery.minijira.pages;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clientrecovery.minijira.web.Exchange;
import org.clientrecovery.minijira.web.Page;

/** {@code /issues/?jql=}: a search by JQL; an error is shown at its place in the query. */
final class SearchPage implements Page {
  private static final int PAGE = 50;

  /** {@code Error in the JQL Query: … (line 1, character 9)} */
  private static final Pattern PLACE = Pattern.compile("line ([0-9]{1,6}), character ([0-9]{1,6})");

  private final PageServices services;

  SearchPage(PageServices services) {
    this.services = services;
  }

  @Override
  public void serve(Exchange exchange) throws IOException {
    String jql = exchange.parameter("jql") == null ? "" : exchange.parameter("jql");
    IssueSearch.Found found =
        new IssueSearch(services).find(exchange.user().orElse(null), jql, start(exchange), PAGE);
    Model model = new Model().with("jql", jql).with("errors", found.errors());
    found.errors().stream().findFirst().ifPresent(error -> addPlace(error, jql, model));
    addResults(found, services, services.visitor(exchange), model);
    String encoded = URLEncoder.encode(jql, StandardCharsets.UTF_8);
    model.with("pager", "/issues/?jql=" + encoded + "&");
    model.with("bulk", "/secure/BulkWorkflowTransition!default.jspa?jql=" + encoded);
    services.frame().render(exchange, "Search", "pages/search.vm", model, Map.of());
  }

  /** {@code startIndex}, counted from 0; 0 if it is missing or no number. */
  static int start(Exchange exchange) {
    return PageServices.number(exchange.parameter("startIndex"))
        .map(start -> (int) Math.min(start, Integer.MAX_VALUE / 2))
        .orElse(0);
  }

  static void addResults(
      IssueSearch.Found found, PageServices services, Visitor visitor, Model model) {
    model
        .with("issues", new IssueRows(services.tracker(), visitor).rows(found.issues()))
        .with("total", total(found))
        .with("previous", found.start() == 0 ? null : Math.max(0, found.start() - PAGE))
        .with("next", found.hasMore() ? found.end() : null);
  }

  private static String total(IssueSearch.Found found) {
    return found.issues().isEmpty()
        ? null
        : found.start() + 1 + "–" + found.end() + " of " + found.total();
  }

  /** Splits the query into what stands before the error and what it is about. */
  static void addPlace(String error, String jql, Model model) {
    Matcher place = PLACE.matcher(error);
    if (place.find()) {
      int offset = offset(jql, Integer.parseInt(place.group(1)), Integer.parseInt(place.group(2)));
      model.with("before", jql.substring(0, offset)).with("after", jql.substring(offset));
    }
  }

  private static int offset(String jql, int line, int character) {
    List<String> lines = jql.lines().toList();
    int offset = lines.stream().limit(line - 1L).mapToInt(text -> text.length() + 1).sum();
    return Math.max(0, Math.min(jql.length(), offset + character - 1));
  }
}
