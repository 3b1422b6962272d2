package org.clientrecovery.minijira.launch;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.plugin.Plugin;
import com.atlassian.plugin.event.events.PluginEnabledEvent;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.upgrade.PluginUpgradeTask;
import java.util.Comparator;
import java.util.List;
import org.clientrecovery.minijira.module.Descriptor;
import org.clientrecovery.minijira.osgi.PluginContainer;
import org.clientrecovery.minijira.standin.Standin;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a Jira does with a plugin once its context and modules are there: tells it that it is
 * enabled, runs its upgrade tasks once per build number and cluster, calls {@code onStart}.
 */
final class PluginLifecycle {
  private static final Logger log = LoggerFactory.getLogger(PluginLifecycle.class);

  private final Descriptor descriptor;
  private final PluginContainer container;

  PluginLifecycle(Descriptor descriptor, PluginContainer container) {
    this.descriptor = descriptor;
    this.container = container;
  }

  void start(EventPublisher events, PluginSettings settings, ClusterLock upgradeLock) {
    events.publish(new PluginEnabledEvent(Standin.of(Plugin.class, new EnabledPlugin(descriptor))));
    upgradeLock.lock();
    try {
      upgrade(settings);
    } finally {
      upgradeLock.unlock();
    }
    container.services(LifecycleAware.class).forEach(LifecycleAware::onStart);
  }

  private void upgrade(PluginSettings settings) {
    String key = descriptor.pluginKey() + ":build";
    List<PluginUpgradeTask> tasks =
        container.services(PluginUpgradeTask.class).stream()
            .filter(task -> task.getPluginKey().equals(descriptor.pluginKey()))
            .sorted(Comparator.comparingInt(PluginUpgradeTask::getBuildNumber))
            .toList();
    int done = settings.get(key) instanceof String build ? Integer.parseInt(build) : 0;
    for (PluginUpgradeTask task : tasks) {
      if (task.getBuildNumber() > done) {
        run(task);
        settings.put(key, String.valueOf(task.getBuildNumber()));
      }
    }
  }

  private static void run(PluginUpgradeTask task) {
    log.info("upgrade task {}: {}", task.getBuildNumber(), task.getShortDescription());
    try {
      task.doUpgrade();
    } catch (Exception e) {
      throw new IllegalStateException(
          "The plugin's upgrade task " + task.getBuildNumber() + " failed: " + e.getMessage(), e);
    }
  }

  void stop() {
    container.services(LifecycleAware.class).forEach(LifecycleAware::onStop);
  }

  private record EnabledPlugin(Descriptor descriptor) {
    String getKey() {
      return descriptor.pluginKey();
    }

    String getName() {
      return descriptor.pluginName();
    }
  }
}
