package org.clientrecovery.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.Test;

public class FilesOnceTest {
  private static final RuleSource GOOD = new RuleSource("models/good.model", "good");
  private static final RuleSource BAD = new RuleSource("models/bad.model", "bad");

  private final AtomicInteger times = new AtomicInteger();
  private final FilesOnce<String> files = new FilesOnce<>(this::read);

  private String read(RuleSource file) {
    times.incrementAndGet();
    if (file.equals(BAD)) {
      throw RuleException.at(file, 1, 1, RuleMistake.TABLE_LINE);
    }
    return file.text();
  }

  @Test
  public void shouldReadAFileOnceHoweverOftenItIsBegunAndAsked() {
    files.begin(GOOD);
    files.begin(new RuleSource(GOOD.path(), GOOD.text()));

    assertThat(files.get(GOOD)).isEqualTo("good");
    assertThat(files.get(GOOD)).isEqualTo("good");
    files.begin(GOOD);
    assertThat(times).hasValue(1);
  }

  @Test
  public void shouldTakeOverWhatAnotherHasRead() {
    files.get(GOOD);
    FilesOnce<String> next = new FilesOnce<>(this::read);
    next.goOn(files);

    assertThat(next.get(GOOD)).isEqualTo("good");
    assertThat(times).hasValue(1);
  }

  @Test
  public void shouldTellEachWhoAsksThatAFileCannotBeRead() {
    files.begin(BAD);

    assertThatThrownBy(() -> files.get(BAD)).isInstanceOf(RuleException.class);
    assertThatThrownBy(() -> files.get(BAD)).isInstanceOf(RuleException.class);
  }
}
