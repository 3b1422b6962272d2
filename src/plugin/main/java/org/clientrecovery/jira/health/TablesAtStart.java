package org.clientrecovery.jira.health;

import com.atlassian.sal.api.lifecycle.LifecycleAware;
import java.time.Clock;
import org.clientrecovery.jira.store.RecoveryStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says in the log what the plugin waits for where its tables take long at a start: at the first
 * start of a version that asks for other indexes, ActiveObjects makes them before it answers
 * anything, which takes seconds to minutes where the ledger is large.
 */
public final class TablesAtStart implements LifecycleAware {
  private static final Logger LOG = LoggerFactory.getLogger(TablesAtStart.class);
  private static final long PATIENCE = 5_000;

  private final SlowWork first;

  public TablesAtStart(RecoveryStore recoveries, Clock clock) {
    this.first =
        new SlowWork(
            "bringing the tables and indexes of Client Recovery up to date",
            () -> recoveries.existIn(0),
            PATIENCE,
            LOG::warn,
            clock);
  }

  /** Waits for nothing itself. */
  @Override
  public void onStart() {
    first.begin();
  }

  @Override
  public void onStop() {
    first.stop();
  }
}
