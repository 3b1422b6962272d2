package org.clientrecovery.minijira.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.Test;

public class PluginSettingsStoreTest {
  private final Sql sql = TestDatabase.sql();
  private final PluginSettingsStore settings = new PluginSettingsStore(sql, "project-1");

  @Test
  public void shouldGiveBackWhatWasPut() {
    Properties properties = new Properties();
    properties.put("a", "b");
    settings.put("text", "value");
    settings.put("list", List.of("a", "b"));
    settings.put("map", Map.of("a", "b"));
    settings.put("properties", properties);

    assertThat(settings.get("text")).isEqualTo("value");
    assertThat(settings.get("list")).isEqualTo(List.of("a", "b"));
    assertThat(settings.get("map")).isEqualTo(Map.of("a", "b"));
    assertThat(settings.get("properties")).isEqualTo(properties);
  }

  @Test
  public void shouldGiveTheValueBefore() {
    settings.put("text", "old");

    assertThat(settings.put("text", "new")).isEqualTo("old");
    assertThat(settings.remove("text")).isEqualTo("new");
    assertThat(settings.get("text")).isNull();
  }

  @Test
  public void shouldKeepNamespacesApart() {
    settings.put("text", "value");

    assertThat(new PluginSettingsStore(sql, null).get("text")).isNull();
    assertThat(new PluginSettingsStore(sql, "project-2").get("text")).isNull();
  }

  @Test
  public void shouldRefuseWhatSalRefuses() {
    assertThatThrownBy(() -> settings.put("number", 7))
        .hasMessageContaining("not a java.lang.Integer");
    assertThatThrownBy(() -> settings.put("k".repeat(256), "value"))
        .hasMessageContaining("1 to 255 characters");
  }
}
