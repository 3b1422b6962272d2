package org.clientrecovery.jira.report;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The filter as it stands in an address: each field as it was written, none checked yet. */
public final class FilterForm {
  /** The fields, in the order in which an address has them. */
  public static final List<String> FIELDS =
      List.of(
          "project", "party", "state", "owner", "client", "text", "from", "to", "group", "section",
          "after", "print");

  /** Those that a reader fills in on the page; the others come with links. */
  static final List<String> WRITABLE = FIELDS.subList(0, FIELDS.indexOf("section"));

  private final Map<String, String> values;

  private FilterForm(Map<String, String> values) {
    this.values = values;
  }

  /** The fields that {@code source} knows; null and blank ones are absent. */
  public static FilterForm of(UnaryOperator<String> source) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String field : FIELDS) {
      Optional.ofNullable(source.apply(field))
          .map(String::strip)
          .filter(value -> !value.isEmpty())
          .ifPresent(value -> values.put(field, value));
    }
    return new FilterForm(values);
  }

  /** The same from a host's parameters: text, or lists of texts of which the first one counts. */
  public static FilterForm ofParameters(Map<?, ?> parameters) {
    return of(
        field -> {
          Object value = parameters.get(field);
          if (value instanceof String[] several) {
            return several.length == 0 ? null : several[0];
          }
          return value instanceof String text ? text : null;
        });
  }

  /** The value of that field; empty where it is absent. */
  public String value(String field) {
    return values.getOrDefault(field, "");
  }

  /** This form with that field, or without it where the value is empty. */
  public FilterForm with(String field, String value) {
    return of(name -> name.equals(field) ? value : values.get(name));
  }

  /** This form at the start of all sections. */
  FilterForm fromTheStart() {
    return with("section", "").with("after", "");
  }

  boolean isEmpty() {
    return values.isEmpty();
  }

  /** {@code party=us&text=invoice}; empty where nothing is asked for. */
  public String query() {
    return values.entrySet().stream()
        .map(field -> field.getKey() + "=" + encoded(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
