package org.clientrecovery.minijira.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;

public class WebResourcesTest {
  private static String translated(String script) {
    return WebResources.translated(
        script, key -> key.equals("a.b") ? "Say \"sorry\" </script> {0}" : key);
  }

  @Test
  public void shouldReplaceACallByItsText() {
    assertThat(translated("var t = AJS.I18n.getText('a.b');"))
        .isEqualTo("var t = \"Say \\\"sorry\\\" \\u003c/script> {0}\";");
    assertThat(translated("WRM.I18n.getText(\"a.b\")")).startsWith("\"Say ");
    assertThat(translated("I18n.getText( 'a.b' )")).startsWith("\"Say ");
  }

  @Test
  public void shouldKeepTheValuesOfACall() {
    assertThat(translated("AJS.I18n.getText('a.b', name)"))
        .isEqualTo("AJS.format(\"Say \\\"sorry\\\" \\u003c/script> {0}\", name)");
  }

  @Test
  public void shouldLeaveOtherCallsAlone() {
    assertThat(translated("getText('a.b'); I18n.getText(key)"))
        .isEqualTo("getText('a.b'); I18n.getText(key)");
  }
}
