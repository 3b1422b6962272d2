package org.clientrecovery.minijira.rest;

import com.sun.jersey.api.core.DefaultResourceConfig;
import com.sun.jersey.api.core.ResourceConfig;
import com.sun.jersey.core.spi.component.ComponentContext;
import com.sun.jersey.core.spi.component.ComponentScope;
import com.sun.jersey.core.spi.component.ioc.IoCComponentProvider;
import com.sun.jersey.core.spi.component.ioc.IoCComponentProviderFactory;
import com.sun.jersey.core.spi.component.ioc.IoCManagedComponentProvider;
import com.sun.jersey.spi.container.WebApplication;
import com.sun.jersey.spi.container.servlet.ServletContainer;
import com.sun.jersey.spi.container.servlet.WebConfig;
import java.util.Map;
import java.util.Set;
import javax.servlet.http.HttpServlet;
import javax.ws.rs.ext.Provider;
import org.clientrecovery.minijira.osgi.PluginBundle;

/** REST v1 of Jira 9. */
final class Jersey1Stack implements RestStack {
  @Override
  public HttpServlet servlet(Set<Class<?>> classes, PluginBundle plugin) {
    return new Container(classes, plugin);
  }

  private static final class Container extends ServletContainer {
    private static final long serialVersionUID = 1;

    private final transient Set<Class<?>> classes;
    private final transient PluginBundle plugin;

    Container(Set<Class<?>> classes, PluginBundle plugin) {
      this.classes = classes;
      this.plugin = plugin;
    }

    @Override
    protected ResourceConfig getDefaultResourceConfig(
        Map<String, Object> properties, WebConfig webConfig) {
      ResourceConfig configuration = new DefaultResourceConfig(classes);
      configuration.getFeatures().put(ResourceConfig.FEATURE_DISABLE_WADL, true);
      configuration.setPropertiesAndFeatures(properties);
      return configuration;
    }

    @Override
    protected void initiate(ResourceConfig configuration, WebApplication application) {
      application.initiate(configuration, new Factory(classes, plugin));
    }
  }

  private record Factory(Set<Class<?>> classes, PluginBundle plugin)
      implements IoCComponentProviderFactory {
    @Override
    public IoCComponentProvider getComponentProvider(Class<?> type) {
      return getComponentProvider(null, type);
    }

    @Override
    public IoCComponentProvider getComponentProvider(ComponentContext context, Class<?> type) {
      return classes.contains(type) ? new Maker(type, plugin) : null;
    }
  }

  private record Maker(Class<?> type, PluginBundle plugin) implements IoCManagedComponentProvider {
    @Override
    public Object getInstance() {
      return plugin.create(type);
    }

    @Override
    public Object getInjectableInstance(Object instance) {
      return instance;
    }

    @Override
    public ComponentScope getScope() {
      return type.isAnnotationPresent(Provider.class)
          ? ComponentScope.Singleton
          : ComponentScope.PerRequest;
    }
  }
}
