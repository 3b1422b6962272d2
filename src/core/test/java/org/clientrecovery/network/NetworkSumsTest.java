package org.clientrecovery.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.clientrecovery.text.CommentText;
import org.junit.Test;

public class NetworkSumsTest {
  private static final CommentText TEXT =
      CommentText.of("Hello. Your invoice is late.\n\n> It is late, you know.\n\nWe look at it.");

  @Test
  public void shouldWorkOutOnceWhatOneNetworkSaysOfOneText() {
    SentenceNetwork network = NetworkSample.giving(2, "blame");
    NetworkSums sums = NetworkSums.of(network, TEXT);

    assertThat(NetworkSums.of(network, TEXT)).isSameAs(sums);
    assertThat(NetworkSums.of(NetworkSample.giving(3, "blame"), TEXT)).isNotSameAs(sums);
    assertThat(points(NetworkSample.giving(3, "blame"), TEXT, 1)).isEqualTo(3);
    assertThat(points(network, TEXT, 1)).isEqualTo(2);
  }

  @Test
  public void shouldJudgeTheWritersOwnSentencesThatSaySomething() {
    assertThat(JudgedSentences.of(TEXT)).containsExactly(1, 3);
    assertThat(points(NetworkSample.giving(2, "blame"), TEXT, 3)).isEqualTo(2);
    assertThat(JudgedSentences.of(CommentText.of("Hello."))).isEmpty();
    assertThat(NetworkSums.of(NetworkSample.giving(2, "blame"), CommentText.of("")).labels())
        .isEqualTo(1);
  }

  @Test
  public void shouldTakeThreeNeighboursOnEachSideForTheCommentWhereFewSentencesAreAskedFor() {
    CommentText eight = CommentText.of("It is late. " + "We look at it. ".repeat(7));
    CommentText four = CommentText.of("It is late. " + "We look at it. ".repeat(3));
    SentenceNetwork network = NetworkSample.sharing("late");

    assertThat(points(network, eight, 7)).isEqualTo(1 / 8f);
    assertThat(pointsByNeighbours(network, eight, 0)).isEqualTo(1 / 4f);
    assertThat(pointsByNeighbours(network, eight, 3)).isEqualTo(1 / 7f);
    assertThat(pointsByNeighbours(network, eight, 4)).isZero();
    assertThat(pointsByNeighbours(network, eight, 7)).isZero();
    assertThat(pointsByNeighbours(network, four, 0)).isEqualTo(points(network, four, 0));
    assertThat(points(network, four, 3)).isEqualTo(1 / 4f);
  }

  @Test
  public void shouldSayTheSameWhoeverAskedBefore() {
    SentenceNetwork network = NetworkSample.sharing("late");
    String comment = "It is late. " + "We look at it. ".repeat(7);
    CommentText byNeighboursFirst = CommentText.of(comment);
    CommentText byAllFirst = CommentText.of(comment);

    assertThat(pointsByNeighbours(network, byNeighboursFirst, 0)).isEqualTo(1 / 4f);
    assertThat(points(network, byNeighboursFirst, 0)).isEqualTo(1 / 8f);
    assertThat(points(network, byAllFirst, 0)).isEqualTo(1 / 8f);
    assertThat(pointsByNeighbours(network, byAllFirst, 0)).isEqualTo(1 / 4f);
  }

  private static float pointsByNeighbours(SentenceNetwork network, CommentText text, int sentence) {
    float[] points = new float[1];
    NetworkSums.of(network, text).writeByNeighbours(sentence, points);
    return points[0];
  }

  private static float points(SentenceNetwork network, CommentText text, int sentence) {
    float[] points = new float[1];
    NetworkSums.of(network, text).write(sentence, points);
    return points[0];
  }
}
