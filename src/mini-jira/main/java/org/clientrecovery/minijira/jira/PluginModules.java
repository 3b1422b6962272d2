package org.clientrecovery.minijira.jira;

import com.atlassian.jira.plugin.jql.function.JqlFunction;
import java.util.Optional;
import org.clientrecovery.minijira.search.JqlModules;

/** What plugins add to workflows and queries; before a plugin has started, nothing. */
public interface PluginModules extends JqlModules {
  /** No plugin. */
  PluginModules NONE =
      new PluginModules() {
        @Override
        public Object workflowModule(String className) {
          return null;
        }

        @Override
        public Optional<JqlFunction> function(String name) {
          return Optional.empty();
        }

        @Override
        public boolean isIndexed(String propertyKey, String path) {
          return false;
        }
      };

  /** An instance of a plugin's workflow condition, validator or function; null if none has it. */
  Object workflowModule(String className);
}
