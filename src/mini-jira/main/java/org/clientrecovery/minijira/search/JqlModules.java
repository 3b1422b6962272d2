package org.clientrecovery.minijira.search;

import com.atlassian.jira.plugin.jql.function.JqlFunction;
import java.util.Optional;

/** What plugins add to JQL. */
public interface JqlModules {
  /** A function by its name in any case. */
  Optional<JqlFunction> function(String name);

  /** Whether a plugin has declared a path of an issue property for the index. */
  boolean isIndexed(String propertyKey, String path);
}
