package org.clientrecovery.bench.wording;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.clientrecovery.text.CommentText;
import org.clientrecovery.wording.WordingEngine;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Megabytes a second over 10 MB of mixed comments, one thread, warm. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
public class SpeedBenchmark {
  private static final int MEGABYTES = 10;

  private List<String> comments;
  private WordingEngine shipped;
  private WordingEngine written;
  private WordingEngine tenTimes;

  /** Reads comments and rules. */
  @Setup
  public void setUp() {
    comments = Corpus.comments(MEGABYTES * 1_000_000);
    shipped = Engines.shipped();
    written = Engines.writtenRules();
    tenTimes = Engines.tenTimesTheRules();
  }

  private int review(WordingEngine engine) {
    int flags = 0;
    for (String comment : comments) {
      flags += engine.review(comment, Engines.CONTEXT).flags().size();
    }
    return flags;
  }

  /** Reading alone: sentences and tokens. */
  @Benchmark
  @OperationsPerInvocation(MEGABYTES)
  public int reading() {
    int tokens = 0;
    for (String comment : comments) {
      tokens += CommentText.of(comment).tokenCount();
    }
    return tokens;
  }

  /** Reading, all rules, components, trained table, flags with messages. */
  @Benchmark
  @OperationsPerInvocation(MEGABYTES)
  public int everything() {
    return review(shipped);
  }

  /** The same without the trained table. */
  @Benchmark
  @OperationsPerInvocation(MEGABYTES)
  public int writtenRules() {
    return review(written);
  }

  /** Ten times as many written rules. */
  @Benchmark
  @OperationsPerInvocation(MEGABYTES)
  public int tenTimesTheRules() {
    return review(tenTimes);
  }
}
