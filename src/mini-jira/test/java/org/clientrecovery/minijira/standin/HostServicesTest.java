package org.clientrecovery.minijira.standin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.Test;

public class HostServicesTest {
  private final HostServices services = new HostServices();

  @Test
  public void shouldGiveWhatWasPut() {
    services.put(CharSequence.class, "text");

    assertThat(services.get(CharSequence.class)).isEqualTo("text");
    assertThat(services.all()).containsExactly(java.util.Map.entry(CharSequence.class, "text"));
  }

  @Test
  public void shouldNameTheServiceThatIsMissing() {
    assertThatThrownBy(() -> services.get(Runnable.class))
        .isInstanceOf(UnsupportedOperationException.class)
        .hasMessage("mini-jira has no java.lang.Runnable");
  }

  @Test
  public void shouldRefuseASecondServiceOfTheSameType() {
    services.put(CharSequence.class, "one");

    assertThatThrownBy(() -> services.put(CharSequence.class, "two"))
        .hasMessage("two services offered as java.lang.CharSequence");
  }
}
