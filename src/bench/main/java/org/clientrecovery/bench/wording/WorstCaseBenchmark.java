package org.clientrecovery.bench.wording;

import java.util.concurrent.TimeUnit;
import org.clientrecovery.wording.CommentReview;
import org.clientrecovery.wording.WordingEngine;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The worst texts at 100 KB and at 200 KB: twice the text is to take twice the time. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
public class WorstCaseBenchmark {
  @Param({"you ", "{quote}{code}", "[", "you should have ", "sorry if you ", "not your fault, "})
  private String word;

  @Param({"100000", "200000"})
  private int characters;

  private String text;
  private WordingEngine engine;

  /** Makes the text. */
  @Setup
  public void setUp() {
    text = word.repeat(characters / word.length());
    engine = Engines.shipped();
  }

  /** The whole text as one comment. */
  @Benchmark
  public CommentReview review() {
    return engine.review(text, Engines.CONTEXT);
  }
}
