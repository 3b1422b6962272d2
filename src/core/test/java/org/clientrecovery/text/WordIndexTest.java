package org.clientrecovery.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.Test;

public class WordIndexTest {
  private final WordIndex words = new WordIndex();

  @Test
  public void shouldNumberWordsFromOneAsTheyCome() {
    assertThat(words.add("delay".hashCode())).isEqualTo(1);
    assertThat(words.add("refund".hashCode())).isEqualTo(2);
    assertThat(words.add("delay".hashCode())).isEqualTo(1);
    assertThat(words.count()).isEqualTo(2);
  }

  @Test
  public void shouldNotKnowAWordThatNeverCame() {
    words.add("delay".hashCode());

    assertThat(words.find("delays".hashCode())).isZero();
    assertThat(words.find(0)).isZero();
  }

  @Test
  public void shouldKnowAWordWhoseHashIsNothing() {
    words.add("delay".hashCode());

    assertThat(words.add("".hashCode())).isEqualTo(2);
    assertThat(words.find(0)).isEqualTo(2);
  }

  @Test
  public void shouldAnswerAsAPlainMapDoesHoweverManyComeIn() {
    Random random = new Random(5);
    Map<Integer, Integer> plain = new HashMap<>();
    for (int i = 0; i < 20_000; i++) {
      int hash = random.nextInt(30_000) - 15_000;
      plain.putIfAbsent(hash, plain.size() + 1);
      words.add(hash);
    }
    for (int hash = -16_000; hash < 16_000; hash++) {
      assertThat(words.find(hash)).isEqualTo(plain.getOrDefault(hash, 0));
    }
  }

  @Test
  public void shouldGiveAWordTheNumberOfAnotherOne() {
    WordIndex words = new WordIndex();
    int first = words.add("fix".hashCode());
    for (int i = 0; i < 5000; i++) {
      words.addAlike(("repair" + i).hashCode(), first);
    }
    words.addAlike("fix".hashCode(), 7);
    int second = words.add("we".hashCode());

    assertThat(words.find("repair4999".hashCode())).isEqualTo(first);
    assertThat(words.find("fix".hashCode())).isEqualTo(first);
    assertThat(second).isEqualTo(first + 1).isEqualTo(words.count());
  }
}
