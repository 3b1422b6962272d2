package org.clientrecovery.jira.issue;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.timezone.TimeZoneManager;
import java.time.Clock;
import java.util.TimeZone;
import org.clientrecovery.jira.store.CommitmentLedger;
import org.clientrecovery.jira.store.MemoryDatabase;
import org.clientrecovery.jira.store.PaperHistory;
import org.clientrecovery.jira.store.PaperStore;
import org.clientrecovery.jira.store.ReviewStore;
import org.clientrecovery.jira.store.SettingsStore;

/** A gatekeeper on a database of a test, in a site of the zone UTC. */
public final class GatekeeperSample {
  private GatekeeperSample() {}

  /** On all tables of that database, for somebody who may read all promises. */
  public static Gatekeeper on(MemoryDatabase database, Clock clock) {
    CommitmentReaders readers = mock(CommitmentReaders.class);
    when(readers.maySee(any(), any())).thenReturn(true);
    return on(
        database,
        clock,
        new PromiseWords(readers, mock(JiraAuthenticationContext.class), mock(ReaderTexts.class)));
  }

  /** The same for who reads promises in those words. */
  static Gatekeeper on(MemoryDatabase database, Clock clock, PromiseWords words) {
    ActiveObjects objects = database.activeObjects();
    return new Gatekeeper(
        new ReviewStore(objects, database.locks()),
        new CommitmentLedger(objects, database.locks()),
        papers(database, clock),
        new SettingsStore(objects, database.locks(), clock),
        words,
        utc(),
        clock);
  }

  public static PaperStore papers(MemoryDatabase database, Clock clock) {
    ActiveObjects objects = database.activeObjects();
    return new PaperStore(objects, database.locks(), new PaperHistory(objects), clock);
  }

  static TimeZoneManager utc() {
    TimeZoneManager zones = mock(TimeZoneManager.class);
    when(zones.getDefaultTimezone()).thenReturn(TimeZone.getTimeZone("UTC"));
    return zones;
  }
}
