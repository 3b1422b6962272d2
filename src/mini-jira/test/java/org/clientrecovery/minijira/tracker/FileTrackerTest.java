package org.clientrecovery.minijira.tracker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.nio.file.Files;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** The tracker on H2 in a file. */
public final class FileTrackerTest extends TrackerTest {
  @Rule public final TemporaryFolder folder = new TemporaryFolder();
  private Database database;

  @Override
  Database database() {
    return database;
  }

  @Before
  @Override
  public void openDesk() {
    database = Database.inDirectory(folder.getRoot().toPath());
    super.openDesk();
  }

  @After
  public void close() {
    database.close();
  }

  @Test
  public void shouldStillHaveEverythingAfterARestart() {
    database.close();
    database = Database.inDirectory(folder.getRoot().toPath());
    Tracker tracker = new Tracker(database, java.time.Clock.systemUTC());
    assertThat(tracker.projects().byKey("CARE")).isPresent();
    assertThat(tracker.users().authenticate("agent", "agent")).isPresent();
  }

  @Test
  public void shouldSayInOneLineThatTheFolderIsAFile() throws Exception {
    File file = folder.newFile("taken");
    assertThatThrownBy(() -> Database.inDirectory(file.toPath()))
        .isInstanceOf(DatabaseUnavailableException.class)
        .hasMessageContaining("taken")
        .hasMessageNotContaining("\n");
    assertThat(Files.size(file.toPath())).isZero();
  }
}
