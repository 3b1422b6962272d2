package org.clientrecovery.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.clientrecovery.network.NetworkSample;
import org.clientrecovery.network.SentenceNetwork;
import org.clientrecovery.network.SharedNetworks;
import org.junit.Test;

/** Where the table is not sure of a promise, the network has half the say. */
public class PromiseSharesTest {
  private static final String CALLS = "We call you on Friday.";

  @Test
  public void shouldTakeTheMeanOfTableAndNetworkWhereTheTableIsNotSure() {
    assertThat(share(CALLS, "bias\t-1", promising(5))).isEqualTo(logistic(2), within(1e-6));
    assertThat(share(CALLS, "bias\t2", promising(-6))).isEqualTo(logistic(-2), within(1e-6));
  }

  @Test
  public void shouldAskTheTableAloneWhereItIsSureOrNoNetworkJudges() {
    assertThat(share(CALLS, "bias\t3", promising(-9))).isEqualTo(logistic(3), within(1e-6));
    assertThat(share(CALLS, "bias\t-3", promising(9))).isEqualTo(logistic(-3), within(1e-6));
    assertThat(share(CALLS, "bias\t-1", null)).isEqualTo(logistic(-1), within(1e-6));
  }

  @Test
  public void shouldAskTheTableAloneForTwoWordsCellsOrWhatIsQuoted() {
    assertThat(share("Tomorrow then.", "bias\t1", promising(-9))).isEqualTo(logistic(1));
    assertThat(share("|we call you|Friday|", "bias\t1", promising(-9))).isEqualTo(logistic(1));
    assertThat(share("> We call you on Friday.", "bias\t1", promising(-9))).isEqualTo(logistic(1));
  }

  @Test
  public void shouldCountEachSentenceByItself() {
    PromiseText in = PromiseTexts.of("Well. " + CALLS + " Sorry.", PromiseTexts.WEDNESDAY);
    in.readDates(1);
    PromiseShares shares =
        new PromiseShares(in, new PromiseTable(List.of("bias\t0")), promising(2));

    assertThat(shares.of(1)).isEqualTo(logistic(1), within(1e-6));
  }

  @Test
  public void shouldHaveANetworkForEnglishThatKnowsAPromise() {
    SentenceNetwork shipped = SharedNetworks.inJar("/rules/models/wording-en.network");

    assertThat(shipped.labels()).endsWith(SentenceNetwork.PROMISE);
    assertThat(share("I will call you back on Friday.", "bias\t0", shipped)).isGreaterThan(0.8);
    assertThat(share("The error came back on Friday.", "bias\t0", shipped)).isLessThan(0.2);
  }

  private static double share(String comment, String table, SentenceNetwork network) {
    PromiseText in = PromiseTexts.of(comment, PromiseTexts.WEDNESDAY);
    in.readDates(0);
    return new PromiseShares(in, new PromiseTable(List.of(table)), network).of(0);
  }

  private static SentenceNetwork promising(int points) {
    return NetworkSample.giving(points, "blame", SentenceNetwork.PROMISE);
  }

  private static double logistic(double points) {
    return 1 / (1 + Math.exp(-points));
  }
}
