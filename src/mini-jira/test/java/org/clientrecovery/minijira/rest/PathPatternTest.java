package org.clientrecovery.minijira.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;

public class PathPatternTest {
  @Test
  public void shouldMatchParametersByOneSegment() {
    PathPattern pattern = new PathPattern("GET", "/recoveries/{key: [A-Z]+-\\d+}/stage/");

    assertThat(pattern.matches("GET", "/recoveries/A-1/stage")).isTrue();
    assertThat(pattern.matches("HEAD", "/recoveries/A-1/stage/")).isTrue();
    assertThat(pattern.matches("POST", "/recoveries/A-1/stage")).isFalse();
    assertThat(pattern.matches("GET", "/recoveries/A-1/B/stage")).isFalse();
    assertThat(pattern.matches("GET", "/recoveries/A-1")).isFalse();
  }
}
