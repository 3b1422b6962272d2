package org.clientrecovery.bench.wording;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import org.clientrecovery.text.CommentText;
import org.clientrecovery.wording.RegexYardstick;
import org.clientrecovery.wording.WordingEngine;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;

/**
 * Prints the main figures in processor time of the measuring thread, for machines on which other
 * work runs: what waits for a core does not count, a cold cache does. The best of several rounds.
 */
public final class CpuTimes {
  private static final double NANOS = 1e9;

  /** How often each comment of 4 KB is read to warm up, and then again to be timed. */
  private static final int ROUNDS = 4;

  private CpuTimes() {}

  private static long now() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static int characters(List<String> comments) {
    return comments.stream().mapToInt(String::length).sum();
  }

  private static void speed(
      String what, List<String> comments, int rounds, ToIntFunction<String> work) {
    double best = 0;
    long found = 0;
    for (int round = 0; round < rounds; round++) {
      long start = now();
      found = comments.stream().mapToLong(work::applyAsInt).sum();
      best = Math.max(best, characters(comments) / 1e6 / ((now() - start) / NANOS));
    }
    System.out.printf("%-34s %8.3f MB/s, %d found%n", what, best, found);
  }

  private static ToIntFunction<String> reviewedBy(WordingEngine engine) {
    return comment -> engine.review(comment, Engines.CONTEXT).flags().size();
  }

  private static void latency(WordingEngine engine) {
    List<String> comments = Corpus.ofFourKilobytes(500);
    times(engine, comments);
    long[] times = times(engine, comments);
    Arrays.sort(times);
    System.out.printf(
        "4 KB comment: median %d µs, p99 %d µs%n",
        times[times.length / 2] / 1000, times[times.length * 99 / 100] / 1000);
  }

  private static long[] times(WordingEngine engine, List<String> comments) {
    long[] times = new long[comments.size() * ROUNDS];
    for (int i = 0; i < times.length; i++) {
      long start = now();
      engine.review(comments.get(i % comments.size()), Engines.CONTEXT);
      times[i] = now() - start;
    }
    return times;
  }

  private static void worst(WordingEngine engine) {
    List<String> words =
        List.of(
            "you ",
            "{quote}{code}",
            "[",
            "sorry if you ",
            "not your fault, ",
            "It is your fault. ",
            "You should have told us that. ");
    for (String word : words) {
      System.out.printf(
          "\"%s\": %.1f ms for 100 KB, %.1f ms for 200 KB%n",
          word, millis(engine, word, 100_000), millis(engine, word, 200_000));
    }
  }

  private static double millis(WordingEngine engine, String word, int characters) {
    String text = word.repeat(characters / word.length());
    long best = Long.MAX_VALUE;
    for (int round = 0; round < 5; round++) {
      long start = now();
      engine.review(text, Engines.CONTEXT);
      best = Math.min(best, now() - start);
    }
    return best / 1e6;
  }

  private static long nowOfAllThreads() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  /** Loading works on all processors: what all threads took is told as well. */
  private static void load() {
    long first = 0;
    long best = Long.MAX_VALUE;
    long bestOfAll = Long.MAX_VALUE;
    for (int round = 0; round < 10; round++) {
      long start = now();
      long startOfAll = nowOfAllThreads();
      Engines.shipped();
      long time = now() - start;
      first = round == 0 ? time : first;
      best = Math.min(best, time);
      bestOfAll = Math.min(bestOfAll, nowOfAllThreads() - startOfAll);
    }
    System.out.printf(
        "loading: %.0f ms the first time, %.0f ms warm; %.0f ms warm of all threads%n",
        first / 1e6, best / 1e6, bestOfAll / 1e6);
  }

  private static int languageTool(JLanguageTool tool, String comment) {
    try {
      return tool.check(comment).size();
    } catch (IOException broken) {
      throw new UncheckedIOException("LanguageTool on a comment", broken);
    }
  }

  /** Runs it; the argument is the megabytes of comments, 10 if left out. */
  public static void main(String[] arguments) {
    int megabytes = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10;
    load();
    List<String> comments = Corpus.comments(megabytes * 1_000_000);
    speed("reading alone", comments, 4, comment -> CommentText.of(comment).tokenCount());
    WordingEngine shipped = Engines.shipped();
    speed("everything", comments, 4, reviewedBy(shipped));
    latency(shipped);
    worst(shipped);
    speed("written rules", comments, 4, reviewedBy(Engines.writtenRules()));
    speed("ten times the written rules", comments, 3, reviewedBy(Engines.tenTimesTheRules()));
    speed(
        "everything, ten times those rules",
        comments,
        3,
        reviewedBy(Engines.shippedAndTenTimesTheRules()));
    List<String> few = Corpus.comments(50_000);
    RegexYardstick regex = RegexYardstick.ofShippedRules();
    speed("one java.util.regex per pattern", few, 2, regex::oneByOne);
    speed("one alternation", few, 2, regex::allAtOnce);
    JLanguageTool tool = new JLanguageTool(Languages.getLanguageForShortCode("en-US"));
    speed("LanguageTool, its own rules", few, 2, comment -> languageTool(tool, comment));
  }
}
