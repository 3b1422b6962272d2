package org.clientrecovery.minijira.osgi;

import java.net.URL;
import java.util.Dictionary;
import java.util.Enumeration;
import java.util.Hashtable;
import org.clientrecovery.minijira.standin.Standin;
import org.osgi.framework.Bundle;

/** The plugin in {@code test/resources/test-plugin}, without OSGi; its classes are the test's. */
public final class TestPlugin {
  private TestPlugin() {}

  public static PluginBundle bundle() {
    return new PluginBundle(Standin.of(Bundle.class, new Folder()), new Context());
  }

  static final class Folder {
    Dictionary<String, String> getHeaders() {
      Hashtable<String, String> headers = new Hashtable<>();
      headers.put("Atlassian-Plugin-Key", "org.example.test");
      return headers;
    }

    URL getEntry(String path) {
      return TestPlugin.class.getResource("/test-plugin/" + path);
    }

    Enumeration<URL> findEntries(String folder, String pattern, boolean deep) {
      return null;
    }

    Class<?> loadClass(String name) throws ClassNotFoundException {
      return Class.forName(name);
    }
  }

  /** What the plugin's Spring context does here. */
  public static final class Context {
    public Object getAutowireCapableBeanFactory() {
      return this;
    }

    public Object createBean(Class<?> type, int mode, boolean check)
        throws ReflectiveOperationException {
      return type.getConstructor().newInstance();
    }
  }
}
