package org.clientrecovery.bench.promises;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.ToIntFunction;
import org.clientrecovery.bench.wording.Corpus;
import org.clientrecovery.commitment.CommitmentFinder;
import org.clientrecovery.commitment.DueDates;
import org.clientrecovery.text.CommentContext;
import org.clientrecovery.text.CommentText;

/**
 * Prints how many megabytes of comments one thread reads in a second of processor time: the text
 * alone, its dates, its promises with their dates, and the same where the text has been read for
 * the wording before.
 *
 * <p>{@code PromiseSpeed mixed [ROUNDS]}: 10 MB of the mixed comments that the wording is measured
 * on. {@code PromiseSpeed COMMENTS.jsonl [ROUNDS]}: lines with {@code text}.
 */
public final class PromiseSpeed {
  private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();
  private static final double SECONDS = 3;
  private static final int MIXED = 10_000_000;

  private final List<String> comments;
  private final long bytes;

  private PromiseSpeed(List<String> comments) {
    this.comments = comments;
    bytes = comments.stream().mapToLong(text -> text.getBytes(StandardCharsets.UTF_8).length).sum();
  }

  public static void main(String[] args) throws IOException {
    if (args.length < 1) {
      System.err.println("usage: PromiseSpeed mixed|COMMENTS.jsonl [ROUNDS]");
      System.exit(2);
    }
    PromiseSpeed bench = new PromiseSpeed(comments(args[0]));
    CommentContext context =
        CommentContext.publicReply(Instant.parse("2026-03-04T09:15:00Z"), ZoneOffset.UTC);
    CommitmentFinder finder = new CommitmentFinder();
    DueDates dates = DueDates.mondayToFriday();
    int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 3;
    for (int i = 0; i < rounds; i++) {
      System.out.printf(
          "text %.1f  dates %.1f  text, promises and dates %.1f  with the text read before %.1f MB/s%n",
          bench.speed(text -> CommentText.of(text).tokenCount()),
          bench.speed(text -> dates.find(text, context).size()),
          bench.speed(text -> finder.find(text, context).size()),
          bench.readBeforeSpeed(text -> finder.find(text, context).size()));
    }
  }

  private static List<String> comments(String what) throws IOException {
    return what.equals("mixed") ? Corpus.comments(MIXED) : read(Path.of(what));
  }

  private static List<String> read(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .map(line -> JsonParser.parseString(line).getAsJsonObject().get("text").getAsString())
        .toList();
  }

  private double readBeforeSpeed(ToIntFunction<CommentText> reading) {
    return speed(comments.stream().map(CommentText::of).toList(), reading);
  }

  private double speed(ToIntFunction<String> reading) {
    return speed(comments, reading);
  }

  private <T> double speed(List<T> comments, ToIntFunction<T> reading) {
    long from = CPU.getCurrentThreadCpuTime();
    long read = 0;
    int found = 0;
    double seconds = 0;
    while (seconds < SECONDS) {
      for (T comment : comments) {
        found += reading.applyAsInt(comment);
      }
      read += bytes;
      seconds = (CPU.getCurrentThreadCpuTime() - from) / 1e9;
    }
    if (found < 0) {
      throw new IllegalStateException("Counted below zero: " + found);
    }
    return read / seconds / 1e6;
  }
}
