package org.clientrecovery.minijira.platform;

import com.atlassian.event.api.EventListener;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Behaviour of {@code EventPublisher}: an event goes to all listeners on the thread that publishes
 * it, in the order of their registration; what a listener throws is logged and kept from the
 * publisher.
 */
public final class Events {
  private static final Logger log = LoggerFactory.getLogger(Events.class);

  private final List<Handler> handlers = new CopyOnWriteArrayList<>();

  private record Handler(Object listener, Method method) {
    boolean wants(Object event) {
      return method.getParameterTypes()[0].isInstance(event);
    }

    void handle(Object event) {
      try {
        method.invoke(listener, event);
      } catch (InvocationTargetException e) {
        log.error("the listener {} failed on {}", method, event.getClass(), e.getCause());
      } catch (IllegalAccessException e) {
        throw new IllegalStateException(method + " can't be called", e);
      }
    }
  }

  public void publish(Object event) {
    for (Handler handler : handlers) {
      if (handler.wants(event)) {
        handler.handle(event);
      }
    }
  }

  public void register(Object listener) {
    unregister(listener);
    for (Method method : listener.getClass().getMethods()) {
      if (method.isAnnotationPresent(EventListener.class)) {
        handlers.add(new Handler(listener, checked(method)));
      }
    }
  }

  private static Method checked(Method method) {
    if (method.getParameterCount() != 1) {
      throw new IllegalArgumentException(
          method
              + " is an @EventListener and must take one event, not "
              + Arrays.toString(method.getParameterTypes()));
    }
    method.setAccessible(true);
    return method;
  }

  public void unregister(Object listener) {
    handlers.removeIf(handler -> handler.listener() == listener);
  }

  public void unregisterAll() {
    handlers.clear();
  }
}
