package org.clientrecovery.wording;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Logistic regression with L2 on examples that name the features they have, with the value of each
 * where it isn't 1; minimised by L-BFGS, so the same examples give the same weights on every
 * machine.
 *
 * <p>Source: Nocedal and Wright, Numerical Optimization, algorithm 7.4.
 */
public final class LogisticRegression {
  private static final int REMEMBERED = 8;
  private static final int MOST_STEPS = 120;
  private static final double CLOSE = 1e-3;

  private final List<int[]> examples = new ArrayList<>();

  /** By example: the values of its features; null where all are 1. */
  private final List<double[]> values = new ArrayList<>();

  private final List<Boolean> targets = new ArrayList<>();
  private final List<Double> importances = new ArrayList<>();
  private final int features;
  private final double cost;

  /** The last step and the change of the slope along it. */
  private record Step(double[] moved, double[] bent, double scale) {}

  /**
   * @param features how many there are; the bias is one more
   * @param cost of an error, against one half of the squared weights
   */
  public LogisticRegression(int features, double cost) {
    this.features = features;
    this.cost = cost;
  }

  public void add(int[] example, boolean target, double importance) {
    add(example, null, target, importance);
  }

  /** Adds an example that has all features, with those values. */
  public void add(double[] example, boolean target, double importance) {
    add(IntStream.range(0, features).toArray(), example, target, importance);
  }

  private void add(int[] example, double[] value, boolean target, double importance) {
    examples.add(example);
    values.add(value);
    targets.add(target);
    importances.add(importance);
  }

  /**
   * The features of most strength; more than that many where the last ones are equally strong,
   * fewer where the rest has none.
   */
  public static boolean[] strongest(double[] strength, int most) {
    double[] sorted = strength.clone();
    Arrays.sort(sorted);
    double least = sorted[Math.max(0, sorted.length - most)];
    boolean[] kept = new boolean[strength.length];
    for (int feature = 0; feature < strength.length; feature++) {
      kept[feature] = strength[feature] > 0 && strength[feature] >= least;
    }
    return kept;
  }

  /** The weight of each feature, then the bias. */
  public double[] fit() {
    double[] weights = new double[features + 1];
    double[] slope = new double[weights.length];
    double loss = loss(weights, slope);
    double start = Math.sqrt(dot(slope, slope));
    Deque<Step> steps = new ArrayDeque<>();
    for (int i = 0; i < MOST_STEPS && Math.sqrt(dot(slope, slope)) > CLOSE * start; i++) {
      double[] direction = direction(slope, steps);
      double[] next = new double[weights.length];
      double[] nextSlope = new double[weights.length];
      double length = steps.isEmpty() ? Math.min(1, 1 / start) : 1;
      double reached = Double.POSITIVE_INFINITY;
      while (length > 1e-10 && !(reached < loss + 1e-4 * length * dot(slope, direction))) {
        for (int j = 0; j < next.length; j++) {
          next[j] = weights[j] + length * direction[j];
        }
        reached = loss(next, nextSlope);
        length /= 2;
      }
      remember(steps, minus(next, weights), minus(nextSlope, slope));
      weights = next;
      slope = nextSlope;
      loss = reached;
    }
    return weights;
  }

  private static void remember(Deque<Step> steps, double[] moved, double[] bent) {
    double along = dot(moved, bent);
    if (along > 0) {
      steps.addLast(new Step(moved, bent, 1 / along));
    }
    if (steps.size() > REMEMBERED) {
      steps.removeFirst();
    }
  }

  /** Downhill, bent by what the last steps tell of the surface. */
  private static double[] direction(double[] slope, Deque<Step> steps) {
    double[] direction = new double[slope.length];
    for (int i = 0; i < slope.length; i++) {
      direction[i] = -slope[i];
    }
    Deque<Double> shares = new ArrayDeque<>();
    for (var newest = steps.descendingIterator(); newest.hasNext(); ) {
      Step step = newest.next();
      double share = step.scale * dot(step.moved, direction);
      shares.addFirst(share);
      add(direction, step.bent, -share);
    }
    if (!steps.isEmpty()) {
      Step last = steps.peekLast();
      double scale = 1 / (last.scale * dot(last.bent, last.bent));
      for (int i = 0; i < direction.length; i++) {
        direction[i] *= scale;
      }
    }
    for (Step step : steps) {
      double share = step.scale * dot(step.bent, direction);
      add(direction, step.moved, shares.removeFirst() - share);
    }
    return direction;
  }

  /** The loss at those weights; fills its slope. */
  private double loss(double[] weights, double[] slope) {
    double loss = 0;
    for (int i = 0; i < weights.length; i++) {
      loss += weights[i] * weights[i] / 2;
      slope[i] = weights[i];
    }
    for (int i = 0; i < examples.size(); i++) {
      int[] example = examples.get(i);
      double[] value = values.get(i);
      double sum = weights[features];
      for (int j = 0; j < example.length; j++) {
        sum += weights[example[j]] * (value == null ? 1 : value[j]);
      }
      double margin = targets.get(i) ? sum : -sum;
      double price = cost * importances.get(i);
      loss +=
          price
              * (margin > 0
                  ? Math.log1p(Math.exp(-margin))
                  : Math.log1p(Math.exp(margin)) - margin);
      double pull = price * (1 / (1 + Math.exp(-sum)) - (targets.get(i) ? 1 : 0));
      slope[features] += pull;
      for (int j = 0; j < example.length; j++) {
        slope[example[j]] += pull * (value == null ? 1 : value[j]);
      }
    }
    return loss;
  }

  private static double[] minus(double[] a, double[] b) {
    double[] difference = new double[a.length];
    for (int i = 0; i < a.length; i++) {
      difference[i] = a[i] - b[i];
    }
    return difference;
  }

  private static void add(double[] to, double[] what, double times) {
    for (int i = 0; i < to.length; i++) {
      to[i] += times * what[i];
    }
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
