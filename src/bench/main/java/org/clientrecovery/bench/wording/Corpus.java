package org.clientrecovery.bench.wording;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Mixed comments, the same in every run: the labelled comments and sentences of core's tests, put
 * together to comments of 100 to 8,000 characters, one in four with a quote, one in six with a log,
 * one in ten in the editor's HTML.
 */
public final class Corpus {
  private static final Path TRAINING = Path.of("../core/test/resources/training");

  /** "text": "Hello,\nall is well" */
  private static final Pattern TEXT = Pattern.compile("\"text\": \"((?:[^\"\\\\]|\\\\.)*)\"");

  private final List<String> pieces = new ArrayList<>();
  private final Random random = new Random(5);

  private Corpus() {
    try {
      for (String line : Files.readAllLines(folder().resolve("comments.jsonl"))) {
        Matcher matcher = TEXT.matcher(line);
        if (matcher.find()) {
          pieces.add(matcher.group(1).replace("\\n", "\n").replace("\\\"", "\""));
        }
      }
      for (String file : List.of("desks.tsv", "threads.tsv", "sentences.tsv")) {
        Files.readAllLines(folder().resolve(file)).stream()
            .skip(1)
            .forEach(line -> pieces.add(line.substring(0, line.indexOf('\t'))));
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(
          "the bench runs in src/bench or in the project's folder", broken);
    }
  }

  private static Path folder() {
    return Files.exists(TRAINING) ? TRAINING : Path.of("src/core/test/resources/training");
  }

  /** Comments of that many characters in all, the last one cut. */
  public static List<String> comments(int characters) {
    return new Corpus().build(characters);
  }

  /** Comments of 4 KB each. */
  public static List<String> ofFourKilobytes(int count) {
    Corpus corpus = new Corpus();
    List<String> comments = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      StringBuilder text = new StringBuilder();
      while (text.length() < 4096) {
        text.append(corpus.piece()).append(corpus.random.nextInt(4) == 0 ? "\n\n" : " ");
      }
      comments.add(text.substring(0, 4096));
    }
    return comments;
  }

  private List<String> build(int characters) {
    List<String> comments = new ArrayList<>();
    int left = characters;
    while (left > 0) {
      String comment = comment();
      comments.add(comment.length() > left ? comment.substring(0, left) : comment);
      left -= comment.length();
    }
    return comments;
  }

  private String piece() {
    return pieces.get(random.nextInt(pieces.size()));
  }

  private String comment() {
    int length = 100 + (int) (Math.pow(random.nextDouble(), 4) * 7900);
    StringBuilder text = new StringBuilder();
    if (random.nextInt(4) == 0) {
      text.append("{quote}").append(piece()).append("{quote}\n");
    }
    while (text.length() < length) {
      text.append(piece()).append(random.nextInt(3) == 0 ? "\n\n" : " ");
    }
    if (random.nextInt(6) == 0) {
      text.append("\n{noformat}\n").append(log()).append("{noformat}\n");
    }
    return random.nextInt(10) == 0 ? html(text) : text.toString();
  }

  private String log() {
    StringBuilder lines = new StringBuilder();
    for (int i = 3 + random.nextInt(20); i > 0; i--) {
      lines.append("2026-03-04 10:15:").append(10 + i).append(",123 ERROR [main] ").append(i);
      lines.append(" at org.example.Queue.take(Queue.java:").append(i * 7).append(")\n");
    }
    return lines.toString();
  }

  private static String html(CharSequence text) {
    return "<p>" + text.toString().replace("&", "&amp;").replace("\n\n", "</p><p>") + "</p>";
  }
}
