package org.clientrecovery.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;

public class MergedTextTest {
  private static final String BASE = "a\nb\nc\nd\ne";

  @Test
  public void shouldTakeWhatOneSideAloneChanged() {
    assertThat(MergedText.of(BASE, "a\nB\nc\nd\ne", "a\nb\nc\nd\nE\nf"))
        .isEqualTo(new MergedText("a\nB\nc\nd\nE\nf", 0));
  }

  @Test
  public void shouldTakeWhatBothSidesChangedAlike() {
    assertThat(MergedText.of(BASE, "a\nX\nd\ne", "a\nX\nd\ne"))
        .isEqualTo(new MergedText("a\nX\nd\ne", 0));
  }

  @Test
  public void shouldShowBothVersionsWhereBothSidesChangedTheSameLine() {
    assertThat(MergedText.of(BASE, "a\nb\ntheirs\nd\ne", "a\nb\nyours\nd\nE"))
        .isEqualTo(new MergedText("a\nb\n<<<<<<<\ntheirs\n=======\nyours\n>>>>>>>\nd\nE", 1));
  }

  @Test
  public void shouldShowAConflictWhereOneSideChangedWhatTheOtherTookAway() {
    assertThat(MergedText.of("a\nb\nc", "a\nc", "a\nB\nc").conflicts()).isEqualTo(1);
    assertThat(MergedText.of("a\nb", "", "a\nB").conflicts()).isEqualTo(1);
  }

  @Test
  public void shouldKeepAllOfBothSidesOfHugeTexts() {
    String huge = "x\n".repeat(10_000);

    MergedText merged = MergedText.of(huge, huge + "theirs", huge + "yours");

    assertThat(merged.conflicts()).isEqualTo(1);
    assertThat(merged.text()).contains("theirs").contains("yours");
  }
}
