package org.clientrecovery.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.Test;

public class CommentWeightsTest {
  private static final String GOOD =
      "labels: blame defensive\nbias: -1 0\nstrongest:blame\t0.5 2\nalone\t0 -1\n";

  private static CommentWeights read(String text) {
    return CommentWeights.read(new RuleSource("models/whole.weights", text));
  }

  private static void refused(String text, int line) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOfSatisfying(
            RuleException.class, wrong -> assertThat(wrong.problem().line()).isEqualTo(line));
  }

  @Test
  public void shouldAddUpWhatACommentShows() {
    CommentWeights weights = read(GOOD);

    assertThat(weights.share(new double[] {2, 0}, 0)).isEqualTo(0.5);
    assertThat(weights.share(new double[] {0, 0}, 0)).isCloseTo(0.269, within(0.001));
    assertThat(weights.share(new double[] {1, 1}, 1)).isCloseTo(0.731, within(0.001));
  }

  @Test
  public void shouldFitOnlyTheSameSignsInTheSameOrder() {
    List<String> labels = List.of("blame", "defensive");

    assertThat(read(GOOD).fits(List.of("strongest:blame", "alone"), labels)).isTrue();
    assertThat(read(GOOD).fits(List.of("alone", "strongest:blame"), labels)).isFalse();
    assertThat(read(GOOD).fits(List.of("strongest:blame"), labels)).isFalse();
    assertThat(read(GOOD).fits(List.of("strongest:blame", "alone"), List.of("blame"))).isFalse();
  }

  @Test
  public void shouldTellTheLineThatCannotBeRead() {
    refused("", 1);
    refused("labels: blame defensive\n", 2);
    refused("labels: blame defensive\nbias: 1\n", 2);
    refused("labels: blame defensive\nbias: 1 x\n", 2);
    refused(GOOD + "first\t1\n", 5);
    refused(GOOD + "first 1 2\n", 5);
    refused(GOOD + "first\t1 NaN\n", 5);
  }
}
