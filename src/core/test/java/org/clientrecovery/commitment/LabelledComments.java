package org.clientrecovery.commitment;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.clientrecovery.text.CommentContext;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Comments with their expected promises, one JSON object per line. */
final class LabelledComments {
  private LabelledComments() {}

  /** A comment and what should be found in it. */
  record Labelled(String id, String text, CommentContext context, List<Expected> expected) {}

  /** An expected promise; due is null where the text gives none. */
  record Expected(int start, int end, String party, String due) {
    /** A found place matches from that share of the shorter of both on. */
    private static final double LEAST_OVERLAP = 0.3;

    /** How many characters it shares with that place; below 0 where they lie apart. */
    int overlap(int from, int to) {
      return Math.min(end, to) - Math.max(start, from);
    }

    /** Whether that place counts as it. */
    boolean matches(int from, int to) {
      return overlap(from, to) >= LEAST_OVERLAP * Math.min(end - start, to - from);
    }

    /** The found one that shares most with it and counts as it, or null. */
    FoundCommitment bestOf(Collection<FoundCommitment> found) {
      FoundCommitment best = null;
      for (FoundCommitment candidate : found) {
        boolean more =
            best == null
                || overlap(candidate.start(), candidate.end()) > overlap(best.start(), best.end());
        best = more && matches(candidate.start(), candidate.end()) ? candidate : best;
      }
      return best;
    }
  }

  static List<Labelled> read(String resource) {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                LabelledComments.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
      return read(lines.lines());
    } catch (IOException e) {
      throw new UncheckedIOException("Can't read " + resource, e);
    }
  }

  static List<Labelled> read(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return read(lines);
    } catch (IOException e) {
      throw new UncheckedIOException("Can't read " + file, e);
    }
  }

  private static List<Labelled> read(Stream<String> lines) {
    return lines
        .map(
            line ->
                labelled((Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(line)))
        .toList();
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
