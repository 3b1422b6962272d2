package org.clientrecovery.jira.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.cluster.ClusterInfo;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.clientrecovery.jira.health.HealthItem.State;
import org.clientrecovery.jira.issue.ReaderTexts;
import org.clientrecovery.jira.rules.WordingEngines;
import org.clientrecovery.jira.store.MemoryDatabase;
import org.clientrecovery.jira.store.MutableClock;
import org.clientrecovery.jira.store.Nodes;
import org.clientrecovery.jira.store.RuleBookStore;
import org.clientrecovery.jira.store.SettingsStore;
import org.clientrecovery.wording.RuleBook;
import org.clientrecovery.wording.RuleSource;
import org.clientrecovery.wording.WordingEngine;
import org.junit.Before;
import org.junit.Test;

public class HealthReportTest {
  private static final long CARE = 10_000;
  private static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");

  private final MemoryDatabase database = new MemoryDatabase();
  private final MutableClock clock = new MutableClock(MONDAY);
  private final ReaderTexts texts = mock(ReaderTexts.class);
  private final List<String> incidents = new ArrayList<>();

  @Before
  public void speakInKeys() {
    when(texts.text(anyString(), any())).thenAnswer(call -> call.getArgument(0));
    when(texts.text(anyString(), any(), any(), any())).thenAnswer(call -> call.getArgument(0));
    when(texts.text(anyString())).thenAnswer(call -> call.getArgument(0));
  }

  @Test
  public void shouldBeAsBadAsTheWorst() {
    assertThat(HealthReport.worst(List.of())).isEqualTo(State.GOOD);
    assertThat(HealthReport.worst(List.of(item(State.WARNING), item(State.GOOD))))
        .isEqualTo(State.WARNING);
    assertThat(HealthReport.worst(List.of(item(State.WARNING), item(State.BAD))))
        .isEqualTo(State.BAD);
  }

  @Test
  public void shouldShowTheRestWhereOnePartCannotBeLookedAt() {
    HealthReport report =
        new HealthReport(
            List.of(broken(), good()), texts, (place, failure) -> incidents.add(place));

    assertThat(report.look()).extracting(HealthItem::state).containsExactly(State.BAD, State.GOOD);
    assertThat(incidents).containsExactly("health");
  }

  @Test
  public void shouldHaveAdviceForWhateverIsNotGood() {
    assertThatThrownBy(() -> new HealthItem("jobs", "x", State.BAD, "X", "broken", ""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no advice for jobs x");
  }

  @Test
  public void shouldNameTheRuleOfAProjectThatDoesNotLoadAndItsPlace() {
    RuleBookStore books =
        new RuleBookStore(
            database.activeObjects(), database.locks(), Clock.fixed(MONDAY, ZoneOffset.UTC));
    RuleBook book =
        RuleBook.EMPTY.withFile(new RuleSource("own-en/blame/mine.yaml", "id: [broken"), null);
    books.publish(CARE, books.saveDraft(CARE, 0, book, "anna").edits(), "", "anna");
    ProjectManager projects = mock(ProjectManager.class);
    Project care = mock(Project.class);
    when(care.getKey()).thenReturn("CARE");
    when(projects.getProjectObj(CARE)).thenReturn(care);
    WordingEngines engines =
        new WordingEngines(
            books,
            new SettingsStore(database.activeObjects(), database.locks(), clock),
            WordingEngine.withShippedRules());

    List<HealthItem> items = new RuleCheck(engines, books, projects, texts).look();

    assertThat(items)
        .filteredOn(item -> item.state() == State.BAD)
        .extracting(HealthItem::name)
        .anyMatch(name -> name.startsWith("own-en/blame/mine.yaml:1:"));
    assertThat(items).anyMatch(item -> item.name().equals("CARE"));
  }

  @Test
  public void shouldSayWhichNodeIsAwayAndWhichRunsAnotherVersion() {
    node("one").signIn("0.0.1");
    clock.pass(Duration.ofMinutes(4));
    node("two").signIn(PluginVersion.present());
    ClusterInfo cluster = mock(ClusterInfo.class);
    when(cluster.getNodeId()).thenReturn("two");
    when(texts.moment(any())).thenReturn("then");
    NodeCheck check = new NodeCheck(node("two"), cluster, texts, clock);

    assertThat(check.look())
        .extracting(item -> item.id() + " " + item.advice())
        .containsExactly("one client-recovery.health.node.away.advice", "two ");

    node("one").signIn("0.0.1");
    assertThat(check.look().get(0).advice()).contains("other-version");
    clock.pass(Duration.ofDays(8));
    node("two").signIn(PluginVersion.present());
    assertThat(check.look()).extracting(HealthItem::id).containsExactly("two");
  }

  @Test
  public void shouldKnowItsOwnVersionAndTheDatabase() {
    node("one").signIn("0.0.1");

    assertThat(PluginVersion.present()).matches("[0-9]+\\.[0-9]+.*");
    assertThat(node("one").databaseKind()).contains("H2");
  }

  private Nodes node(String name) {
    ClusterInfo cluster = mock(ClusterInfo.class);
    when(cluster.getNodeId()).thenReturn(name);
    return new Nodes(database.activeObjects(), cluster, clock);
  }

  private static HealthItem item(State state) {
    return new HealthItem("jobs", "x", state, "X", "so", "do this");
  }

  private static HealthCheck good() {
    return new HealthCheck() {
      @Override
      public String group() {
        return "jobs";
      }

      @Override
      public List<HealthItem> look() {
        return List.of(item(State.GOOD));
      }
    };
  }

  private static HealthCheck broken() {
    return new HealthCheck() {
      @Override
      public String group() {
        return "nodes";
      }

      @Override
      public List<HealthItem> look() {
        throw new IllegalStateException("no answer");
      }
    };
  }
}
