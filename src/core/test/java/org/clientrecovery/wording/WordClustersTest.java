package org.clientrecovery.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.Test;

public class WordClustersTest {
  private static WordClusters read(String words) {
    WordClusters clusters = new WordClusters();
    clusters.add("c7", words, 0, words.length());
    return clusters;
  }

  @Test
  public void shouldNameAWordByItsCluster() {
    WordClusters clusters = read("call  phone ring");

    assertThat(clusters.of("phone".hashCode())).isEqualTo("c7".hashCode());
    assertThat(clusters.of("ring".hashCode())).isEqualTo("c7".hashCode());
  }

  @Test
  public void shouldLeaveAWordThatIsInNoneAsItIs() {
    assertThat(read("call phone").of("phones".hashCode())).isEqualTo("phones".hashCode());
  }

  @Test
  public void shouldLetACommonWordStandForItself() {
    WordClusters clusters = read("call phone").without(List.of("call", "the"));

    assertThat(clusters.of("call".hashCode())).isEqualTo("call".hashCode());
    assertThat(clusters.of("the".hashCode())).isEqualTo("the".hashCode());
    assertThat(clusters.of("phone".hashCode())).isEqualTo("c7".hashCode());
  }

  @Test
  public void shouldKeepEveryWordWhileItGrows() {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < 5000; i++) {
      words.append("word").append(i).append(' ');
    }
    WordClusters clusters = read(words.toString());

    for (int i = 0; i < 5000; i++) {
      assertThat(clusters.of(("word" + i).hashCode())).isEqualTo("c7".hashCode());
    }
  }
}
