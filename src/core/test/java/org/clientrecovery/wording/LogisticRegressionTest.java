package org.clientrecovery.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.Test;

public class LogisticRegressionTest {
  private static final int BAD = 0;
  private static final int GOOD = 1;
  private static final int COMMON = 2;

  private static LogisticRegression taught(double cost) {
    LogisticRegression regression = new LogisticRegression(3, cost);
    for (int i = 0; i < 20; i++) {
      regression.add(new int[] {BAD, COMMON}, true, 1);
      regression.add(new int[] {GOOD, COMMON}, false, 1);
    }
    return regression;
  }

  @Test
  public void shouldLearnWhichFeatureSpeaksForTheLabel() {
    double[] weights = taught(1).fit();

    assertThat(weights[BAD]).isGreaterThan(1);
    assertThat(weights[GOOD]).isLessThan(-1);
    assertThat(weights[COMMON]).isCloseTo(0, within(0.01));
  }

  @Test
  public void shouldTrustLessWhereErrorsCostLess() {
    assertThat(taught(0.01).fit()[BAD]).isPositive().isLessThan(taught(1).fit()[BAD]);
  }

  @Test
  public void shouldFindTheSameWeightsEachTime() {
    assertThat(taught(0.1).fit()).containsExactly(taught(0.1).fit());
  }

  @Test
  public void shouldReachTheFlatPlaceOfTheLoss() {
    LogisticRegression regression = new LogisticRegression(1, 1);
    regression.add(new int[] {0}, true, 3);
    regression.add(new int[] {0}, false, 1);
    double[] weights = regression.fit();
    double sum = weights[0] + weights[1];
    double pull = 3 * (1 / (1 + Math.exp(-sum)) - 1) + 1 / (1 + Math.exp(-sum));

    assertThat(weights[0] + pull).isCloseTo(0, within(0.01));
  }

  @Test
  public void shouldKeepTheStrongestFeaturesAndAllThatTieWithTheLast() {
    double[] strength = {0.5, 0, 3, 2, 2};

    assertThat(LogisticRegression.strongest(strength, 1))
        .containsExactly(false, false, true, false, false);
    assertThat(LogisticRegression.strongest(strength, 2))
        .containsExactly(false, false, true, true, true);
    assertThat(LogisticRegression.strongest(strength, 9))
        .containsExactly(true, false, true, true, true);
  }
}
