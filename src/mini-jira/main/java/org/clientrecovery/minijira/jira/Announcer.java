package org.clientrecovery.minijira.jira;

import com.atlassian.event.api.EventPublisher;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.clientrecovery.minijira.tracker.Tracker;

/**
 * Publishes events on the thread that caused them, once what they tell of is stored for good.
 *
 * <p>Inside {@link #transact} events wait for the end of the transaction; if it fails, they are
 * dropped. Safe for use by many threads.
 */
final class Announcer {
  private final Tracker tracker;
  private final Supplier<EventPublisher> publisher;
  private final ThreadLocal<List<Object>> waiting = new ThreadLocal<>();

  Announcer(Tracker tracker, Supplier<EventPublisher> publisher) {
    this.tracker = tracker;
    this.publisher = publisher;
  }

  /** Publishes {@code event} now, or at the end of this thread's transaction. */
  void publish(Object event) {
    if (waiting.get() == null) {
      publisher.get().publish(event);
    } else {
      waiting.get().add(event);
    }
  }

  /** Runs {@code work} in one transaction and publishes its events afterwards, in their order. */
  <T> T transact(Supplier<T> work) {
    if (waiting.get() != null) {
      return work.get();
    }
    List<Object> events = new ArrayList<>();
    T result;
    waiting.set(events);
    try {
      result = tracker.inTransaction(work);
    } finally {
      waiting.remove();
    }
    events.forEach(publisher.get()::publish);
    return result;
  }
}
