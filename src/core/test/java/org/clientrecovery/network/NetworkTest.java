package org.clientrecovery.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.clientrecovery.network.TrainableNetwork.Kept;
import org.clientrecovery.network.TrainableNetwork.Sentence;
import org.clientrecovery.text.CommentText;
import org.junit.Test;

/** The network while it learns and when it judges. */
public class NetworkTest {
  private static final int[] KINDS = {8, 16, 8};
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

  private static Sentence sentence(float blame, float plan, int... words) {
    float[] targets = {blame, blame, plan};
    return new Sentence(words, new float[SentenceNetwork.SIGNS], targets, new float[] {1, 1, 1});
  }

  private static List<List<Sentence>> comments() {
    return List.of(
        List.of(sentence(1, 0, 1, 2, 3, 4), sentence(0, 1, 5, 6, 7)),
        List.of(sentence(0, 1, 5, 4), sentence(0, 0.3f, 7, 3, 7), sentence(1, 0, 1, 2)));
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
    assertThat(network.addSlopes(comments())).isLessThan(0.13);
    String text = written(network, WORDS.size());
    SentenceNetwork read = SentenceNetwork.read(text);

    assertThat(read.labels()).isEqualTo(LABELS);
    assertThat(read.words().count()).isEqualTo(WORDS.size());
    assertThat(points(read, 1, 2, 3, 4)).isGreaterThan(points(read, 5, 6, 7) + 2);
  }

  private static String written(TrainableNetwork network, int rows) {
    return new NetworkWriter(network, LABELS, WORDS, rows).text(new float[LABELS.size()]);
  }

  @Test
  public void shouldLetARareWordShareTheRowOfTheWordMostLikeIt() {
    TrainableNetwork network = untrained(5);
    int fix = WORDS.indexOf("fix") * SIZE;
    int it = WORDS.indexOf("it") * SIZE;
    for (int d = 0; d < SIZE; d++) {
      network.vectors.value[it + d] = network.vectors.value[fix + d] + 0.01f;
    }
    NetworkWords words = SentenceNetwork.read(written(network, WORDS.size() - 1)).words();

    assertThat(words.find("it".hashCode())).isEqualTo(words.find("fix".hashCode())).isPositive();
    assertThat(words.find("we".hashCode())).isNotEqualTo(words.find("fix".hashCode()));
    assertThat(words.find("unheard".hashCode())).isZero();
  }

  /** The points of "blame" for words that are a comment of one sentence. */
  private static float points(SentenceNetwork network, int... words) {
    String comment =
        IntStream.of(words).mapToObj(WORDS::get).collect(java.util.stream.Collectors.joining(" "));
    float[] points = new float[LABELS.size()];
    NetworkSums.of(network, CommentText.of(comment + ".")).write(0, points);
    return points[0];
  }

  @Test
  public void shouldFindTheStrongestPlaceAsAPlainSearchDoes() {
    Random random = new Random(11);
    int[] kinds = {8, 16, 24};
    int columns = SentenceNetwork.columns(kinds);
    NetworkWords words = new NetworkWords(kinds);
    byte[][] rows = new byte[30][columns];
    for (int word = 1; word < rows.length; word++) {
      random.nextBytes(rows[word]);
      words.add(word * 31, rows[word]);
    }
    words.trim();
    WordWindows windows = new WordWindows(words);
    for (int round = 0; round < 200; round++) {
      int[] sentence = random.ints(1 + random.nextInt(100), 1, rows.length).toArray();
      windows.begin(sentence.length);
      for (int i = 0; i < sentence.length; i++) {
        windows.set(i, words.find(sentence[i] * 31));
      }
      assertThat(windows.strongest()).containsExactly(plain(kinds, rows, sentence));
    }
    assertThat(words.find(-1)).isZero();
  }

  private static int[] plain(int[] kinds, byte[][] rows, int[] sentence) {
    int[] strongest = new int[IntStream.of(kinds).sum()];
    int column = 0;
    int first = 0;
    for (int kind = 0; kind < kinds.length; kind++) {
      for (int filter = 0; filter < kinds[kind]; filter++) {
        strongest[first + filter] = Integer.MIN_VALUE;
        for (int centre = 0; centre < sentence.length; centre++) {
          int sum = 0;
          for (int place = 0; place < SentenceNetwork.WIDTHS[kind]; place++) {
            int word = centre - SentenceNetwork.WIDTHS[kind] / 2 + place;
            if (word >= 0 && word < sentence.length) {
              sum += rows[sentence[word]][column + place * kinds[kind] + filter];
            }
          }
          strongest[first + filter] = Math.max(strongest[first + filter], sum);
        }
      }
      column += kinds[kind] * SentenceNetwork.WIDTHS[kind];
      first += kinds[kind];
    }
    return strongest;
  }

  private static String network(String words) {
    return NetworkSample.file(1, "blame") + words + "\n";
  }

  @Test
  public void shouldSayWhichLineCannotBeRead() {
    assertBad("labels: blame\nfilters: 8 12 8\nscale: 1\nbias: 0\n", 4);
    assertBad("labels: blame\nfilters: 8 8 x\n", 2);
    assertBad("labels: blame\nfilters: 8 8 8\n", 3);
    assertBad(network("you\tAQ=="), 8);
    assertBad(network("you AQEAAAAAAAA="), 8);
    assertBad(network("you\tAQEAAAAAAAA=").replace("blame: 0 1\n", "blame: 0 1 1\n"), 6);
    assertBad(network("you\tAQEAAAAAAAA=").replace("~unknown\tAAAAAAAAAAA=\n", ""), 7);
    assertBad(network("you\tAQEAAAAAAAA=").replace("scale: 1", "scale: much"), 3);
    assertBad("", 1);
  }

  private static void assertBad(String text, int line) {
    assertThatThrownBy(() -> SentenceNetwork.read(text))
        .isInstanceOfSatisfying(
            NetworkException.class, wrong -> assertThat(wrong.line()).isEqualTo(line));
  }
}
