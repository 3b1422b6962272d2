package org.clientrecovery.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.Test;

public class RuleSourceTest {
  private static final String TEXT = "id: größer\n";

  private static Supplier<byte[]> content(String text) {
    return () -> text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  public void shouldEqualWhatHoldsTheSameUnderTheSamePath() {
    RuleSource kept = new RuleSource("a/b.yaml", TEXT);
    RuleSource readAgain = new RuleSource("a/b.yaml", content(TEXT));

    assertThat(readAgain).isEqualTo(kept).hasSameHashCodeAs(kept);
    assertThat(kept).isEqualTo(readAgain).isEqualTo(new RuleSource("a/b.yaml", TEXT));
    assertThat(readAgain.digest()).isEqualTo(kept.digest());
  }

  @Test
  public void shouldDifferByPathOrByContent() {
    RuleSource readAgain = new RuleSource("a/b.yaml", content(TEXT));

    assertThat(readAgain)
        .isNotEqualTo(new RuleSource("a/c.yaml", TEXT))
        .isNotEqualTo(new RuleSource("a/b.yaml", TEXT + "\n"))
        .isNotEqualTo(new RuleSource("a/b.yaml", content("id: other\n")));
    assertThat(new RuleSource("a/b.yaml", "x")).isNotEqualTo(new RuleSource("a/b.yaml", "y"));
  }

  @Test
  public void shouldReadAFileOfTheReleaseOnlyWhenItIsAsked() {
    AtomicInteger times = new AtomicInteger();
    RuleSource readAgain =
        new RuleSource(
            "a/b.yaml",
            () -> {
              times.incrementAndGet();
              return TEXT.getBytes(StandardCharsets.UTF_8);
            });

    assertThat(readAgain.key()).isEqualTo("a/b");
    assertThat(times).hasValue(0);
    assertThat(readAgain.text()).isEqualTo(TEXT);
    assertThat(readAgain.digest()).hasSize(32);
    assertThat(times).as("its digest is known by then").hasValue(1);
    assertThat(readAgain.text()).isEqualTo(TEXT);
    assertThat(times).hasValue(2);
  }

  @Test
  public void shouldHoldTheFilesOfTheReleaseAsTheyAreInItsFolder() {
    assertThat(RuleFiles.shipped())
        .containsExactlyElementsOf(RuleFiles.in(Path.of("main/resources/rules")));
  }
}
