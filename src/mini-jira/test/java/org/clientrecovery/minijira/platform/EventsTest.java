package org.clientrecovery.minijira.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.event.api.EventListener;
import java.util.ArrayList;
import java.util.List;
import org.junit.Test;

public class EventsTest {
  private final Events events = new Events();
  private final List<Object> heard = new ArrayList<>();

  public final class Listener {
    @EventListener
    public void onText(CharSequence text) {
      heard.add(text);
      heard.add(Thread.currentThread());
    }
  }

  public static final class Broken {
    @EventListener
    public void onAnything(Object event) {
      throw new IllegalStateException("broken");
    }
  }

  public static final class Wrong {
    @EventListener
    public void onTwo(Object one, Object two) {}
  }

  @Test
  public void shouldCallListenersOnThePublishingThread() {
    events.register(new Listener());
    events.publish("hello");
    events.publish(7);

    assertThat(heard).containsExactly("hello", Thread.currentThread());
  }

  @Test
  public void shouldKeepFailuresOfListenersFromPublisherAndOthers() {
    events.register(new Broken());
    events.register(new Listener());
    events.publish("hello");

    assertThat(heard).contains("hello");
  }

  @Test
  public void shouldNotCallTwiceWhoRegistersTwice() {
    Listener listener = new Listener();
    events.register(listener);
    events.register(listener);
    events.publish("hello");

    assertThat(heard).hasSize(2);
  }

  @Test
  public void shouldNotCallWhoIsUnregistered() {
    Listener listener = new Listener();
    events.register(listener);
    events.unregister(listener);
    events.publish("hello");

    assertThat(heard).isEmpty();
  }

  @Test
  public void shouldRefuseAListenerMethodWithoutOneEvent() {
    assertThatThrownBy(() -> events.register(new Wrong()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("must take one event");
  }
}
