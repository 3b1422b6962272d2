package org.clientrecovery.minijira.osgi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import org.osgi.framework.Bundle;

/** The running plugin: its files, its classes, and objects of them wired by its Spring context. */
public final class PluginBundle {
  private static final int AUTOWIRE_CONSTRUCTOR = 3;

  private final Bundle bundle;
  private final Object beanFactory;

  PluginBundle(Bundle bundle, Object context) {
    this.bundle = bundle;
    this.beanFactory = call(context, "getAutowireCapableBeanFactory");
  }

  private static Object call(Object target, String method) {
    try {
      return target.getClass().getMethod(method).invoke(target);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(target + " does not do " + method, e);
    }
  }

  /** The plugin's key, as in its manifest. */
  public String key() {
    return bundle.getHeaders().get("Atlassian-Plugin-Key");
  }

  /** A header of its manifest, if there. */
  public Optional<String> header(String name) {
    return Optional.ofNullable(bundle.getHeaders().get(name));
  }

  /** The OSGi bundle. */
  public Bundle bundle() {
    return bundle;
  }

  /**
   * A file of the jar; a leading slash makes no difference.
   *
   * @return empty if there is none
   */
  public Optional<InputStream> file(String path) {
    URL entry = bundle.getEntry(path.startsWith("/") ? path.substring(1) : path);
    if (entry == null || path.endsWith("/")) {
      return Optional.empty();
    }
    try {
      return Optional.of(entry.openStream());
    } catch (IOException e) {
      throw new UncheckedIOException(path + " of " + key() + " can't be read", e);
    }
  }

  /** Paths of the files right in {@code folder} whose names fit {@code pattern} (such as *.xml). */
  public List<String> files(String folder, String pattern, boolean deep) {
    Enumeration<URL> found = bundle.findEntries(folder, pattern, deep);
    List<String> paths = new ArrayList<>();
    if (found != null) {
      Collections.list(found).forEach(url -> paths.add(url.getPath().substring(1)));
    }
    Collections.sort(paths);
    return paths;
  }

  /**
   * A class that the plugin sees: its own or an imported one.
   *
   * @throws IllegalArgumentException if it sees none of that name
   */
  public Class<?> type(String name) {
    try {
      return bundle.loadClass(name.strip());
    } catch (ClassNotFoundException e) {
      throw new IllegalArgumentException(
          "The plugin " + key() + " names the class " + name + ", which it can't load", e);
    }
  }

  /**
   * A new object of {@code type}: constructor arguments come from the plugin's Spring context, as
   * Jira does for classes named in the descriptor.
   */
  public <T> T create(Class<T> type) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(type.getClassLoader());
    try {
      return type.cast(
          beanFactory
              .getClass()
              .getMethod("createBean", Class.class, int.class, boolean.class)
              .invoke(beanFactory, type, AUTOWIRE_CONSTRUCTOR, false));
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(
          "The plugin's " + type.getName() + " can't be made: " + e.getCause().getMessage(),
          e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Spring has no createBean", e);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  /** {@link #create(Class)} by class name, as {@code api}. */
  public <T> T create(String className, Class<T> api) {
    Class<?> type = type(className);
    if (!api.isAssignableFrom(type)) {
      throw new IllegalArgumentException(
          "The plugin's " + type.getName() + " is no " + api.getName());
    }
    return api.cast(create(type));
  }
}
