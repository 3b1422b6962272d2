package org.clientrecovery.minijira.tracker;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.Test;

public final class DatabaseTest {
  @Test
  public void shouldSayInOneLineThatNobodyAnswers() {
    assertThatThrownBy(
            () -> Database.at("jdbc:postgresql://localhost:1/x?user=me&password=geheim&x=1"))
        .isInstanceOf(DatabaseUnavailableException.class)
        .hasMessageContaining("localhost:1")
        .hasMessageContaining("refused")
        .hasMessageNotContaining("geheim")
        .hasMessageNotContaining("\n");
  }

  @Test
  public void shouldRefuseAnUnknownKindOfDatabaseWithoutRepeatingItsPassword() {
    assertThatThrownBy(() -> Database.at("jdbc:mysql://root:geheim@db/x"))
        .isInstanceOf(DatabaseUnavailableException.class)
        .hasMessageContaining("jdbc:mysql")
        .hasMessageContaining("--data DIR")
        .hasMessageNotContaining("geheim");
  }
}
