package org.clientrecovery.bench.wording;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.clientrecovery.wording.CommentReview;
import org.clientrecovery.wording.WordingEngine;
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

/** Time for one comment of 4 KB; p0.99 is what a writer waits for. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
public class LatencyBenchmark {
  private List<String> comments;
  private WordingEngine engine;
  private int next;

  /** Reads comments and rules. */
  @Setup
  public void setUp() {
    comments = Corpus.ofFourKilobytes(500);
    engine = Engines.shipped();
  }

  /** One comment of 4 KB, everything included. */
  @Benchmark
  public CommentReview review() {
    next = next + 1 == comments.size() ? 0 : next + 1;
    return engine.review(comments.get(next), Engines.CONTEXT);
  }
}
