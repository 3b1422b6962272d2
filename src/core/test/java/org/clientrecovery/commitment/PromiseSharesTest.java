package org.clientrecovery.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.clientrecovery.network.NetworkSample;
import org.clientrecovery.network.SentenceNetwork;
import org.clientrecovery.network.SharedNetworks;
import org.junit.Test;

/** Where the table is not sure of a promise, the network has half the say if it may turn it. */
public class PromiseSharesTest {
  private static final String CALLS = "We call you on Friday.";

  @Test
  public void shouldTakeTheMeanOfTableAndNetworkWhereTheTableIsNotSure() {
    assertThat(promisesFrom(logistic(0.9), CALLS, "bias\t-1", promising(3))).isTrue();
    assertThat(promisesFrom(logistic(1.1), CALLS, "bias\t-1", promising(3))).isFalse();
    assertThat(promisesFrom(logistic(-2.1), CALLS, "bias\t0", promising(-4))).isTrue();
    assertThat(promisesFrom(logistic(-1.9), CALLS, "bias\t0", promising(-4))).isFalse();
  }

  @Test
  public void shouldAskTheTableAloneWhereItIsSureOrNoNetworkJudges() {
    assertThat(promisesFrom(0.5, CALLS, "bias\t3", promising(-9))).isTrue();
    assertThat(promisesFrom(0.5, CALLS, "bias\t-3", promising(9))).isFalse();
    assertThat(promisesFrom(0.5, CALLS, "bias\t-1", null)).isFalse();
    assertThat(promisesFrom(0.5, CALLS, "bias\t1", null)).isTrue();
  }

  @Test
  public void shouldAskTheTableAloneWhereTheNetworkHardlyEverTurnsIt() {
    assertThat(promisesFrom(logistic(-1.5), CALLS, "bias\t1.6", promising(-9))).isTrue();
    assertThat(promisesFrom(logistic(-1.5), CALLS, "bias\t1.4", promising(-9))).isFalse();
    assertThat(promisesFrom(logistic(0.5), CALLS, "bias\t-2.6", promising(9))).isFalse();
    assertThat(promisesFrom(logistic(0.5), CALLS, "bias\t-2.4", promising(9))).isTrue();
  }

  @Test
  public void shouldAskTheTableAloneForTwoWordsCellsOrWhatIsQuoted() {
    assertThat(promisesFrom(0.5, "Tomorrow then.", "bias\t1", promising(-9))).isTrue();
    assertThat(promisesFrom(0.5, "|we call you|Friday|", "bias\t1", promising(-9))).isTrue();
    assertThat(promisesFrom(0.5, "> We call you on Friday.", "bias\t1", promising(-9))).isTrue();
  }

  @Test
  public void shouldCountEachSentenceByItself() {
    PromiseText in = PromiseTexts.of("Well. " + CALLS + " Sorry.", PromiseTexts.WEDNESDAY);
    in.readDates(1);
    PromiseShares shares =
        new PromiseShares(in, new PromiseTable(List.of("bias\t0")), promising(2));

    assertThat(shares.reach(1, logistic(0.9))).isTrue();
    assertThat(shares.reach(1, logistic(1.1))).isFalse();
  }

  @Test
  public void shouldHaveANetworkForEnglishThatKnowsAPromise() {
    SentenceNetwork shipped = SharedNetworks.inJar("/rules/models/wording-en.network");

    assertThat(shipped.labels()).endsWith(SentenceNetwork.PROMISE);
    assertThat(promisesFrom(0.8, "I will call you back on Friday.", "bias\t0", shipped)).isTrue();
    assertThat(promisesFrom(0.2, "The error came back on Friday.", "bias\t0", shipped)).isFalse();
  }

  private static boolean promisesFrom(
      double share, String comment, String table, SentenceNetwork network) {
    PromiseText in = PromiseTexts.of(comment, PromiseTexts.WEDNESDAY);
    in.readDates(0);
    return new PromiseShares(in, new PromiseTable(List.of(table)), network).reach(0, share);
  }

  private static SentenceNetwork promising(int points) {
    return NetworkSample.giving(points, "blame", SentenceNetwork.PROMISE);
  }

  private static double logistic(double points) {
    return 1 / (1 + Math.exp(-points));
  }
}
