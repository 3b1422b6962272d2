package org.clientrecovery.jira.rest;

import java.util.LinkedHashMap;
import java.util.Map;

/** What was sent to write an entry of a paper: its fields, and the version that was read. */
final class PaperBody {
  private final Exchange exchange;
  private final String body;

  PaperBody(Exchange exchange, String body) {
    this.exchange = exchange;
    this.body = body;
  }

  /** The field {@code fields}; empty texts for what was sent as null. */
  Map<String, String> fields() {
    Map<String, String> fields = new LinkedHashMap<>();
    exchange
        .read(body)
        .texts("fields")
        .forEach((name, value) -> fields.put(name, value == null ? "" : value));
    return fields;
  }

  /**
   * The field {@code version}.
   *
   * @throws Refusal with 400 where it is no number
   */
  int version() {
    return version(exchange, exchange.read(body).text("version"));
  }

  /** The same of a parameter. */
  static int version(Exchange exchange, String text) {
    int version = number(text, -1);
    if (version < 0) {
      throw Refusal.of(400, "version", exchange.texts().text("client-recovery.papers.no-version"));
    }
    return version;
  }

  /** The number in that text; {@code otherwise} where there is none of at most nine digits. */
  static int number(String text, int otherwise) {
    boolean isNumber = text != null && text.matches("\\d{1,9}"); // "12"
    return isNumber ? Integer.parseInt(text) : otherwise;
  }
}
