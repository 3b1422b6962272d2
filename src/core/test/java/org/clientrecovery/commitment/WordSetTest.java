package org.clientrecovery.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import org.clientrecovery.text.CommentText;
import org.junit.Test;

public class WordSetTest {
  private final WordSet words = WordSet.of("on", "by", "we", "will");

  @Test
  public void shouldHoldItsWordsWhateverTheirCase() {
    CommentText text = CommentText.of("On Friday, BY noon, we'll call.");

    assertThat(words.has(text, 0)).isTrue();
    assertThat(words.has(text, 2)).isTrue();
    assertThat(words.has(text, 5)).as("will, of we'll").isTrue();
  }

  @Test
  public void shouldHoldNoOtherWord() {
    CommentText text = CommentText.of("Once only bye.");

    for (int i = 0; i < text.tokenCount(); i++) {
      assertThat(words.has(text, i)).as(text.word(i)).isFalse();
    }
  }

  @Test
  public void shouldTellWordsOfOneHashApartByTheirLetters() {
    assertThat("sá".hashCode()).isEqualTo("we".hashCode());
    assertThat(words.has(CommentText.of("Sá calls."), 0)).isFalse();
  }
}
