package org.clientrecovery.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.clientrecovery.network.TrainableNetwork.Kept;
import org.clientrecovery.network.TrainableNetwork.Sentence;
import org.junit.Test;

/** The network while it learns and when it judges. */
public class NetworkTest {
  private static final int[] KINDS = {2, 3, 2};
  private static final int UNITS = 5;
  private static final int SIZE = 4;
  private static final List<String> LABELS = List.of("blame", "defensive", "plan");
  private static final List<String> WORDS =
      List.of(SentenceNetwork.UNKNOWN, "you", "should", "have", "called", "we", "fix", "it");

  private static TrainableNetwork untrained(long seed) {
    Random random = new Random(seed);
    float[][] vectors = new float[WORDS.size()][SIZE];
    for (float[] vector : vectors) {
      IntStream.range(0, SIZE).forEach(d -> vector[d] = (float) random.nextGaussian());
    }
    return new TrainableNetwork(KINDS, UNITS, vectors, LABELS.size(), new Kept(1, 1), seed);
  }

  private static Sentence sentence(int blame, int plan, int... words) {
    float[] targets = {blame, blame, plan};
    return new Sentence(words, new float[SentenceNetwork.SIGNS], targets, new float[] {1, 1, 1});
  }

  private static List<List<Sentence>> comments() {
    return List.of(
        List.of(sentence(1, 0, 1, 2, 3, 4), sentence(0, 1, 5, 6, 7)),
        List.of(sentence(0, 1, 5, 4), sentence(0, 0, 7, 3, 7), sentence(1, 0, 1, 2)));
  }

  @Test
  public void shouldFollowTheSlopeThatSmallStepsShow() {
    TrainableNetwork network = untrained(3);
    List<TrainableNetwork.Parameters> all =
        List.of(
            network.vectors,
            network.windows[0],
            network.windows[1],
            network.windows[2],
            network.filterBias,
            network.hidden,
            network.hiddenBias,
            network.out,
            network.outBias);
    network.addSlopes(comments());
    List<float[]> slopes = all.stream().map(parameters -> parameters.slope.clone()).toList();
    for (int i = 0; i < all.size(); i++) {
      assertSlopes(network, all.get(i), slopes.get(i));
    }
  }

  private static void assertSlopes(
      TrainableNetwork network, TrainableNetwork.Parameters of, float[] slopes) {
    float step = 1e-3f;
    for (int i = 0; i < slopes.length; i += 1 + slopes.length / 25) {
      float before = of.value[i];
      of.value[i] = before + step;
      double above = network.addSlopes(comments());
      of.value[i] = before - step;
      double below = network.addSlopes(comments());
      of.value[i] = before;
      assertThat((above - below) / (2 * step)).isCloseTo(slopes[i], within(2e-3));
    }
  }

  @Test
  public void shouldLearnAndJudgeWhatWasWrittenAsItWasLearnt() {
    TrainableNetwork network = untrained(5);
    for (int round = 0; round < 400; round++) {
      network.learn(comments(), 0.02f, 0.01f);
    }
    assertThat(network.addSlopes(comments())).isLessThan(0.1);
    String text = new NetworkWriter(network, LABELS, WORDS).text(new float[LABELS.size()]);
    SentenceNetwork read = SentenceNetwork.read(text);

    assertThat(read.labels()).isEqualTo(LABELS);
    assertThat(read.words().count()).isEqualTo(WORDS.size());
    assertThat(strongest(read, 1, 2, 3, 4)).isGreaterThan(strongest(read, 7, 3, 7) + 2);
  }

  /** How much more than without words "blame" gets from a sentence that stands alone. */
  private static float strongest(SentenceNetwork network, int... words) {
    int[] rows =
        IntStream.of(words).map(word -> network.words().find(WORDS.get(word).hashCode())).toArray();
    float[] pooled = new float[network.filterCount()];
    network.pool(rows, rows.length, pooled, 0);
    float[] units = new float[network.hiddenCount()];
    for (int unit = 0; unit < units.length; unit++) {
      float sum = network.base(unit, 0) + network.hidden(unit, 0, pooled, 0);
      units[unit] = Math.max(0, sum + network.hidden(unit, 3, pooled, 0));
    }
    return network.points(0, units);
  }

  @Test
  public void shouldFindAFiltersStrongestPlaceWhereverItsWindowLies() {
    SentenceNetwork network = SentenceNetwork.read(network("you\tAQEAAA=="));
    int you = network.words().find("you".hashCode());
    int unknown = network.words().find(SentenceNetwork.UNKNOWN.hashCode());
    float[] pooled = new float[2];

    network.pool(new int[] {unknown, you, unknown}, 3, pooled, 0);

    assertThat(pooled[0]).isEqualTo(1.5f);
    assertThat(pooled[1]).isEqualTo(1.5f);
    assertThat(network.words().find("they".hashCode())).isEqualTo(-1);
  }

  /** One filter over one word; one over three, which looks at the first of them. Both add 0.5. */
  private static String network(String words) {
    return "labels: blame\nfilters: 1 1 0\nscale: 1\nbias: 0.5 0.5\n"
        + "hidden: 0 1 1 0 0 0 0 0 0 0 0 0 0\nblame: 0 1\n"
        + "~unknown\tAAAAAA==\n"
        + words
        + "\n";
  }

  @Test
  public void shouldSayWhichLineCannotBeRead() {
    assertBad("labels: blame\nfilters: 1 1\n", 3);
    assertBad("labels: blame\nfilters: 1 1 x\n", 3);
    assertBad(network("you\tAQ=="), 8);
    assertBad(network("you AQEAAA=="), 8);
    assertBad(network("you\tAQEAAA==").replace("blame: 0 1\n", "blame: 0 1 1\n"), 7);
    assertBad(network("you\tAQEAAA==").replace("~unknown\tAAAAAA==\n", ""), 8);
    assertBad(network("you\tAQEAAA==").replace("scale: 1", "scale: much"), 4);
    assertBad("", 1);
  }

  private static void assertBad(String text, int line) {
    assertThatThrownBy(() -> SentenceNetwork.read(text))
        .isInstanceOfSatisfying(
            NetworkException.class, wrong -> assertThat(wrong.line()).isEqualTo(line));
  }
}
