package org.clientrecovery.commitment;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.clientrecovery.text.CommentContext;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Comments with their expected promises, one JSON object per line. */
final class LabelledComments {
  private LabelledComments() {}

  /** A comment and what should be found in it. */
  record Labelled(String id, String text, CommentContext context, List<Expected> expected) {}

  /** An expected promise; due is null where the text gives none. */
  record Expected(int start, int end, String party, String due) {}

  static List<Labelled> read(String resource) {
    List<Labelled> all = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                LabelledComments.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        all.add(
            labelled((Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(line)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Can't read " + resource, e);
    }
    return all;
  }

  private static Labelled labelled(Map<?, ?> line) {
    String text = (String) line.get("text");
    OffsetDateTime created = OffsetDateTime.parse((String) line.get("created"));
    List<Expected> expected =
        ((List<?>) line.get("commitments"))
            .stream().map(item -> expected((Map<?, ?>) item, text)).toList();
    return new Labelled(
        (String) line.get("id"),
        text,
        CommentContext.publicReply(created.toInstant(), created.getOffset()),
        expected);
  }

  private static Expected expected(Map<?, ?> item, String text) {
    String quote = (String) item.get("quote");
    int start = text.indexOf(quote);
    if (start < 0) {
      throw new IllegalStateException("\"" + quote + "\" is not in its comment");
    }
    return new Expected(
        start, start + quote.length(), (String) item.get("party"), (String) item.get("due"));
  }
}
