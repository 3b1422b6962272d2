package org.clientrecovery.minijira.standin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FileNotFoundException;
import java.io.IOException;
import org.junit.Test;

public class StandinTest {
  interface Phone {
    String call(String name);

    String call(Long number);

    void answer() throws IOException;

    default String greet() {
      return "hello " + call("Ann");
    }
  }

  static class Calls {
    String call(String name) {
      return "calling " + name;
    }
  }

  static final class BrokenCalls extends Calls {
    private void answer() throws IOException {
      throw new FileNotFoundException("no line");
    }
  }

  @Test
  public void shouldCallBehaviourWithSameNameAndParameters() {
    assertThat(Standin.of(Phone.class, new Calls()).call("Bo")).isEqualTo("calling Bo");
  }

  @Test
  public void shouldCallInheritedBehaviour() {
    assertThat(Standin.of(Phone.class, new BrokenCalls()).call("Bo")).isEqualTo("calling Bo");
  }

  @Test
  public void shouldNameTheMethodThatIsMissing() {
    Phone phone = Standin.of(Phone.class, new Calls());

    assertThatThrownBy(() -> phone.call(7L))
        .isInstanceOf(UnsupportedOperationException.class)
        .hasMessage("mini-jira does not do Phone.call(Long)");
  }

  @Test
  public void shouldRunDefaultMethodsOfTheInterface() {
    assertThat(Standin.of(Phone.class, new Calls()).greet()).isEqualTo("hello calling Ann");
  }

  @Test
  public void shouldThrowWhatTheBehaviourThrows() {
    Phone phone = Standin.of(Phone.class, new BrokenCalls());

    assertThatThrownBy(phone::answer).isInstanceOf(FileNotFoundException.class);
  }

  @Test
  public void shouldEqualAStandinOfTheSameBehaviour() {
    Calls calls = new Calls();

    assertThat(Standin.of(Phone.class, calls))
        .isEqualTo(Standin.of(Phone.class, calls))
        .hasSameHashCodeAs(Standin.of(Phone.class, calls))
        .isNotEqualTo(Standin.of(Phone.class, new Calls()))
        .isNotEqualTo(calls);
  }

  @Test
  public void shouldGiveTheBehaviourBack() {
    Calls calls = new Calls();

    assertThat(Standin.behaviourOf(Standin.of(Phone.class, calls), Calls.class)).isSameAs(calls);
  }
}
