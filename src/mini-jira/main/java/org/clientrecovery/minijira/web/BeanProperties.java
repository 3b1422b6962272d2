package org.clientrecovery.minijira.web;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import webwork.action.ActionSupport;

/** Sets the parameters of a request on an action by its setters, as webwork does. */
final class BeanProperties {
  private final ActionSupport action;

  BeanProperties(ActionSupport action) {
    this.action = action;
  }

  /** Sets what has a setter; a value that does not fit becomes an error of its field. */
  void setAll(Map<String, String[]> parameters) {
    parameters.forEach(
        (name, values) -> setter(name).ifPresent(setter -> set(name, setter, values)));
  }

  private Optional<Method> setter(String name) {
    if (name.isEmpty() || name.equals("command")) {
      return Optional.empty();
    }
    String wanted = "set" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
    return Arrays.stream(action.getClass().getMethods())
        .filter(method -> method.getName().equals(wanted) && method.getParameterCount() == 1)
        .filter(method -> method.getDeclaringClass() != ActionSupport.class)
        .min(Comparator.comparingInt(BeanProperties::rank));
  }

  private static int rank(Method setter) {
    Class<?> type = setter.getParameterTypes()[0];
    return type == String.class ? 0 : type == String[].class ? 1 : 2;
  }

  private void set(String name, Method setter, String[] values) {
    try {
      Object value = convert(setter.getParameterTypes()[0], values);
      setter.setAccessible(true);
      setter.invoke(action, value);
    } catch (InvocationTargetException e) {
      reject(name, e.getCause());
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(setter + " can't be called", e);
    } catch (IllegalArgumentException e) {
      reject(name, e);
    }
  }

  private void reject(String name, Throwable problem) {
    if (problem instanceof IllegalArgumentException wrong) {
      action.addIllegalArgumentException(name, wrong);
    } else {
      throw new IllegalStateException("setting " + name + " failed: " + problem, problem);
    }
  }

  private static Object convert(Class<?> type, String[] values) {
    if (type == String[].class) {
      return values;
    }
    if (List.class.isAssignableFrom(type)) {
      return List.of(values);
    }
    String text = values[0];
    if (type == String.class) {
      return text;
    }
    if (type == boolean.class || type == Boolean.class) {
      return text.equals("true") || text.equals("on");
    }
    return number(type, text.strip());
  }

  private static Object number(Class<?> type, String text) {
    if (text.isEmpty() && !type.isPrimitive()) {
      return null;
    }
    try {
      if (type == long.class || type == Long.class) {
        return Long.valueOf(text);
      }
      if (type == int.class || type == Integer.class) {
        return Integer.valueOf(text);
      }
      if (type == double.class || type == Double.class) {
        return Double.valueOf(text);
      }
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("'" + text + "' is not a number.", e);
    }
    throw new IllegalArgumentException("mini-jira can't set a " + type.getName());
  }
}
