package org.clientrecovery.minijira.standin;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * An interface of the Jira API in front of an object that has some of its methods.
 *
 * <p>A call goes to the method of the same name and parameter types of the behaviour, whatever its
 * visibility, also an inherited one; else to the interface's own default method; else it fails with
 * the method's name, so that nobody takes silence for an answer. What the behaviour throws arrives
 * at the caller as it was thrown. Two stand-ins are equal when they stand for the same interface
 * and their behaviours are equal. Safe for use by many threads if the behaviour is.
 */
public final class Standin implements InvocationHandler {
  private final Class<?> api;
  private final Object behaviour;
  private final Map<Method, Optional<Method>> found = new ConcurrentHashMap<>();

  private Standin(Class<?> api, Object behaviour) {
    this.api = api;
    this.behaviour = behaviour;
  }

  /**
   * An implementation of {@code api} that calls {@code behaviour}.
   *
   * @throws IllegalArgumentException if {@code api} is not an interface
   */
  public static <T> T of(Class<T> api, Object behaviour) {
    return api.cast(
        Proxy.newProxyInstance(
            api.getClassLoader(), new Class<?>[] {api}, new Standin(api, behaviour)));
  }

  /**
   * The object behind a stand-in, as {@code type}.
   *
   * @throws IllegalArgumentException if {@code service} is no stand-in
   * @throws ClassCastException if its behaviour is of another type
   */
  public static <B> B behaviourOf(Object service, Class<B> type) {
    if (Proxy.isProxyClass(service.getClass())
        && Proxy.getInvocationHandler(service) instanceof Standin standin) {
      return type.cast(standin.behaviour);
    }
    throw new IllegalArgumentException(service + " is not a service of mini-jira");
  }

  @Override
  public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
    if (method.getDeclaringClass() == Object.class) {
      return invokeOfObject(method, arguments);
    }
    Optional<Method> target = found.computeIfAbsent(method, this::behaviourFor);
    if (target.isPresent()) {
      return call(target.get(), arguments);
    }
    if (method.isDefault()) {
      return InvocationHandler.invokeDefault(proxy, method, arguments);
    }
    throw new UnsupportedOperationException("mini-jira does not do " + describe(method));
  }

  private Object invokeOfObject(Method method, Object[] arguments) {
    return switch (method.getName()) {
      case "equals" -> isEqualTo(arguments[0]);
      case "hashCode" -> behaviour.hashCode();
      default -> api.getSimpleName() + " of mini-jira: " + behaviour;
    };
  }

  private boolean isEqualTo(Object other) {
    return other != null
        && Proxy.isProxyClass(other.getClass())
        && Proxy.getInvocationHandler(other) instanceof Standin that
        && api == that.api
        && behaviour.equals(that.behaviour);
  }

  private Optional<Method> behaviourFor(Method method) {
    for (Class<?> type = behaviour.getClass(); type != Object.class; type = type.getSuperclass()) {
      try {
        Method match = type.getDeclaredMethod(method.getName(), method.getParameterTypes());
        match.setAccessible(true);
        return Optional.of(match);
      } catch (NoSuchMethodException e) {
        continue;
      }
    }
    return Optional.empty();
  }

  private Object call(Method target, Object[] arguments) throws Throwable {
    try {
      return target.invoke(behaviour, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private String describe(Method method) {
    return Arrays.stream(method.getParameterTypes())
        .map(Class::getSimpleName)
        .collect(Collectors.joining(", ", api.getSimpleName() + "." + method.getName() + "(", ")"));
  }
}
