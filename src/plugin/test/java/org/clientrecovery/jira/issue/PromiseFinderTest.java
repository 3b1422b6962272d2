package org.clientrecovery.jira.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clientrecovery.commitment.CommitmentFinder;
import org.clientrecovery.commitment.Due;
import org.clientrecovery.jira.store.MemoryDatabase;
import org.clientrecovery.jira.store.SettingsStore;
import org.clientrecovery.recovery.Setting;
import org.clientrecovery.text.CommentContext;
import org.junit.Test;

public class PromiseFinderTest {
  private static final long CARE = 10_000;
  private static final long OPS = 10_001;

  /** A Wednesday. */
  private static final CommentContext CONTEXT =
      CommentContext.publicReply(Instant.parse("2026-03-04T10:15:00Z"), ZoneOffset.UTC);

  private final MemoryDatabase database = new MemoryDatabase();
  private final SettingsStore settings =
      new SettingsStore(database.activeObjects(), database.locks(), Clock.systemUTC());
  private final PromiseFinder finder = new PromiseFinder(new CommitmentFinder(), settings);

  @Test
  public void shouldCountBusinessDaysAsTheProjectWorks() {
    settings.change(
        CARE,
        Map.of(
            Setting.WORKING_DAYS, Optional.of("mon, tue, wed, thu, fri, sat"),
            Setting.HOLIDAYS, Optional.of("2026-03-05")),
        Map.of(),
        "ann");

    assertThat(due("We will send you the invoice within two business days.", OPS))
        .startsWith("2026-03-06");
    assertThat(due("We will send you the invoice within two business days.", CARE))
        .startsWith("2026-03-07");
  }

  @Test
  public void shouldReadPromisesInTheLanguagesOfTheProject() {
    String german = "Wir schicken Ihnen die Rechnung bis morgen.";
    settings.change(CARE, Map.of(Setting.LANGUAGES, Optional.of("en")), Map.of(), "ann");

    assertThat(finder.find(german, CONTEXT, OPS)).hasSize(1);
    assertThat(finder.find(german, CONTEXT, CARE)).isEmpty();
  }

  private String due(String text, long project) {
    List<String> dues =
        finder.find(text, CONTEXT, project).stream()
            .flatMap(found -> found.due().stream())
            .map(Due::toString)
            .toList();
    assertThat(dues).hasSize(1);
    return dues.get(0);
  }
}
