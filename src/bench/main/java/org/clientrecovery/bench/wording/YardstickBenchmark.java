package org.clientrecovery.bench.wording;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.clientrecovery.wording.RegexYardstick;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The usual ways, in megabytes a second over 100 KB of mixed comments (they are too slow for more):
 * one {@code java.util.regex} per pattern, all patterns as one alternation, and LanguageTool with
 * its own English rules.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3)
@Measurement(iterations = 3)
public class YardstickBenchmark {
  private static final int CHARACTERS = 100_000;

  private List<String> comments;
  private RegexYardstick regex;
  private JLanguageTool languageTool;

  /** Reads comments and rules. */
  @Setup
  public void setUp() {
    comments = Corpus.comments(CHARACTERS);
    regex = RegexYardstick.ofShippedRules();
    languageTool = new JLanguageTool(Languages.getLanguageForShortCode("en-US"));
  }

  /** One expression after the other; milliseconds for 100 KB. */
  @Benchmark
  public int regexPerPattern() {
    return comments.stream().mapToInt(regex::oneByOne).sum();
  }

  /** One large alternation; milliseconds for 100 KB. */
  @Benchmark
  public int oneAlternation() {
    return comments.stream().mapToInt(regex::allAtOnce).sum();
  }

  /** LanguageTool's own rules; milliseconds for 100 KB. */
  @Benchmark
  public int languageTool() throws IOException {
    int matches = 0;
    for (String comment : comments) {
      matches += languageTool.check(comment).size();
    }
    return matches;
  }

  /** The wording engine; milliseconds for the same 100 KB. */
  @Benchmark
  public int wordingEngine(EngineState state) {
    int flags = 0;
    for (String comment : comments) {
      flags += state.engine.review(comment, Engines.CONTEXT).flags().size();
    }
    return flags;
  }

  /** The engine, warmed up as the others are. */
  @State(Scope.Benchmark)
  public static class EngineState {
    private final org.clientrecovery.wording.WordingEngine engine = Engines.shipped();
  }
}
