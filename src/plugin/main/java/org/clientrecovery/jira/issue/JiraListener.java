package org.clientrecovery.jira.issue;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.sal.api.lifecycle.LifecycleAware;

/** Hears Jira's events as long as the plugin runs. */
abstract class JiraListener implements LifecycleAware {
  private final EventPublisher events;

  JiraListener(EventPublisher events) {
    this.events = events;
  }

  /** Starts to listen; not before the plugin's tables may be used. */
  @Override
  public void onStart() {
    events.register(this);
  }

  @Override
  public void onStop() {
    events.unregister(this);
  }
}
