package org.clientrecovery.minijira.rest;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import javax.servlet.http.HttpServlet;
import javax.ws.rs.Path;
import org.clientrecovery.minijira.osgi.PluginBundle;
import org.glassfish.jersey.internal.inject.Binding;
import org.glassfish.jersey.internal.inject.Bindings;
import org.glassfish.jersey.internal.inject.InjectionManager;
import org.glassfish.jersey.process.internal.RequestScoped;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.glassfish.jersey.server.spi.ComponentProvider;
import org.glassfish.jersey.servlet.ServletContainer;

/** REST v2 of Jira 10, and of Jira 11 once renamed. */
final class Jersey2Stack implements RestStack {
  private static final Map<Class<?>, PluginBundle> MAKERS = new ConcurrentHashMap<>();

  @Override
  public HttpServlet servlet(Set<Class<?>> classes, PluginBundle plugin) {
    ResourceConfig configuration = new ResourceConfig();
    for (Class<?> type : classes) {
      if (type.isAnnotationPresent(Path.class)) {
        MAKERS.put(type, plugin);
        configuration.register(type);
      } else {
        configuration.register(plugin.create(type));
      }
    }
    configuration.property(ServerProperties.WADL_FEATURE_DISABLE, true);
    configuration.property(ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, true);
    return new ServletContainer(configuration);
  }

  /** Makes resources in the plugin's Spring context; Jersey finds it as a service. */
  public static final class Makers implements ComponentProvider {
    private InjectionManager injection;

    @Override
    public void initialize(InjectionManager injectionManager) {
      injection = injectionManager;
    }

    @Override
    public boolean bind(Class<?> type, Set<Class<?>> contracts) {
      PluginBundle plugin = MAKERS.get(type);
      if (plugin == null) {
        return false;
      }
      injection.register(binding(type, plugin));
      return true;
    }

    @SuppressWarnings({"rawtypes", "unchecked"})
    private Binding binding(Class type, PluginBundle plugin) {
      Supplier maker =
          () -> {
            Object resource = plugin.create(type);
            injection.inject(resource);
            return resource;
          };
      return (Binding) Bindings.supplier(maker).to(type).in(RequestScoped.class);
    }

    @Override
    public void done() {}
  }
}
