package org.clientrecovery.minijira.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.Test;
import webwork.action.ActionSupport;

public class BeanPropertiesTest {
  private final Form form = new Form();

  public static final class Form extends ActionSupport {
    String name;
    Long id;
    boolean sure;
    String[] stages;

    public void setName(String name) {
      this.name = name;
    }

    public void setId(Long id) {
      this.id = id;
    }

    public void setSure(boolean sure) {
      this.sure = sure;
    }

    public void setStages(String[] stages) {
      this.stages = stages;
    }
  }

  private void set(String name, String... values) {
    new BeanProperties(form).setAll(Map.of(name, values));
  }

  @Test
  public void shouldConvertToTheTypeOfTheSetter() {
    set("name", "Ann");
    set("id", " 7 ");
    set("sure", "on");
    set("stages", "plan", "act");

    assertThat(form.name).isEqualTo("Ann");
    assertThat(form.id).isEqualTo(7);
    assertThat(form.sure).isTrue();
    assertThat(form.stages).containsExactly("plan", "act");
  }

  @Test
  public void shouldMakeAnErrorOfWhatDoesNotFit() {
    set("id", "seven");

    assertThat(form.getErrors()).isEqualTo(Map.of("id", "'seven' is not a number."));
  }

  @Test
  public void shouldLeaveAnEmptyNumberEmpty() {
    set("id", "");

    assertThat(form.id).isNull();
    assertThat(form.getHasErrors()).isFalse();
  }

  @Test
  public void shouldPassOverWhatHasNoSetter() {
    set("colour", "red");
    set("errorMessages", "forged");

    assertThat(form.invalidInput()).isFalse();
  }
}
