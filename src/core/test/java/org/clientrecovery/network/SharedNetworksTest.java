package org.clientrecovery.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.Test;

public class SharedNetworksTest {
  @Test
  public void shouldGiveTheSameNetworkForTheSameTextWhileItIsHeld() {
    SentenceNetwork first = SharedNetworks.of(NetworkSample.file(1, "blame"));

    assertThat(SharedNetworks.of(NetworkSample.file(1, "blame"))).isSameAs(first);
    assertThat(SharedNetworks.of(NetworkSample.file(1, "excuse"))).isNotSameAs(first);
  }

  @Test
  public void shouldReadAFileOfTheJarAndNameTheOneThatIsMissing() {
    assertThat(SharedNetworks.inJar("/rules/models/wording-en.network"))
        .isSameAs(SharedNetworks.inJar("/rules/models/wording-en.network"));
    assertThatThrownBy(() -> SharedNetworks.inJar("/rules/models/wording-fr.network"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("wording-fr.network is missing");
  }

  @Test
  public void shouldFailAgainForATextThatIsNoNetwork() {
    assertThatThrownBy(() -> SharedNetworks.of("labels")).isInstanceOf(NetworkException.class);
    assertThatThrownBy(() -> SharedNetworks.of("labels")).isInstanceOf(NetworkException.class);
  }
}
