package org.clientrecovery.minijira.launch;

import com.atlassian.jira.plugin.jql.function.JqlFunction;
import com.atlassian.jira.plugin.jql.function.JqlFunctionModuleDescriptor;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.clientrecovery.minijira.jira.PluginModules;
import org.clientrecovery.minijira.module.Descriptor;
import org.clientrecovery.minijira.module.IndexedProperty;
import org.clientrecovery.minijira.module.JqlFunctionModule;
import org.clientrecovery.minijira.module.WorkflowModule;
import org.clientrecovery.minijira.osgi.PluginBundle;
import org.clientrecovery.minijira.standin.Standin;

/** The plugin's modules for workflows and JQL, made when first used. */
final class HostedModules implements PluginModules {
  private final PluginBundle plugin;
  private final Descriptor descriptor;
  private final Map<String, JqlFunction> functions = new ConcurrentHashMap<>();

  HostedModules(PluginBundle plugin, Descriptor descriptor) {
    this.plugin = plugin;
    this.descriptor = descriptor;
  }

  @Override
  public Object workflowModule(String className) {
    boolean declared =
        descriptor.all(WorkflowModule.class).stream()
            .anyMatch(module -> module.className().equals(className));
    return declared ? plugin.create(plugin.type(className)) : null;
  }

  @Override
  public Optional<JqlFunction> function(String name) {
    return descriptor.all(JqlFunctionModule.class).stream()
        .filter(module -> module.functionName().equalsIgnoreCase(name))
        .findFirst()
        .map(module -> functions.computeIfAbsent(module.key(), key -> make(module)));
  }

  private JqlFunction make(JqlFunctionModule module) {
    JqlFunction function = plugin.create(module.className(), JqlFunction.class);
    function.init(Standin.of(JqlFunctionModuleDescriptor.class, new FunctionDescriptor(module)));
    return function;
  }

  @Override
  public boolean isIndexed(String propertyKey, String path) {
    return descriptor.all(IndexedProperty.class).stream()
        .filter(property -> property.propertyKey().equals(propertyKey))
        .flatMap(property -> property.extracts().stream())
        .map(IndexedProperty.Extract::path)
        .anyMatch(path::equals);
  }

  private record FunctionDescriptor(JqlFunctionModule module) {
    String getFunctionName() {
      return module.functionName();
    }

    boolean isList() {
      return module.list();
    }

    String getKey() {
      return module.key();
    }
  }
}
