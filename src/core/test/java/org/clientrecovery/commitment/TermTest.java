package org.clientrecovery.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.Test;

public class TermTest {
  @Test
  public void shouldHaveABitOfItsOwnForEachTerm() {
    long all = Arrays.stream(Term.values()).mapToLong(Term::bit).reduce(0, (a, b) -> a | b);

    assertThat(Long.bitCount(all)).isEqualTo(Term.values().length);
  }
}
