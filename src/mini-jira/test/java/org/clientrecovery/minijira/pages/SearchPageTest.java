package org.clientrecovery.minijira.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;

public class SearchPageTest {
  @Test
  public void shouldPointAtThePlaceOfAnError() {
    assertThat(placed("project = = CARE", "Unexpected '='. (line 1, character 11)"))
        .containsEntry("before", "project = ")
        .containsEntry("after", "= CARE");
  }

  @Test
  public void shouldFindThePlaceInALaterLine() {
    assertThat(placed("project = CARE\nand foo", "No field 'foo'. (line 2, character 5)"))
        .containsEntry("after", "foo");
  }

  @Test
  public void shouldNotFailOnAPlaceBeyondTheQuery() {
    assertThat(placed("a", "The end came too early. (line 3, character 99)"))
        .containsEntry("before", "a")
        .containsEntry("after", "");
  }

  @Test
  public void shouldLeaveThePlaceOutWhereTheMessageNamesNone() {
    assertThat(placed("a = b", "Field 'a' does not exist.")).isEmpty();
  }

  private static Model placed(String jql, String error) {
    Model model = new Model();
    SearchPage.addPlace(error, jql, model);
    return model;
  }
}
