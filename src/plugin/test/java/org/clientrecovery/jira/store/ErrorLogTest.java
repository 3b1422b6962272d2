package org.clientrecovery.jira.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.cluster.ClusterInfo;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.Test;

public class ErrorLogTest {
  private static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");

  private final MemoryDatabase database = new MemoryDatabase();
  private final MutableClock clock = new MutableClock(MONDAY);
  private final ErrorLog errors = onNode("one");

  private ErrorLog onNode(String name) {
    ClusterInfo cluster = mock(ClusterInfo.class);
    when(cluster.getNodeId()).thenReturn(name);
    return new ErrorLog(database.activeObjects(), database.locks(), cluster, clock);
  }

  @Test
  public void shouldKeepWhatFailedAndWhereButNoWordOfAMessage() {
    errors.note(
        "comment",
        new IllegalStateException(
            "You should have told us!", new java.sql.SQLException("'my secret'")));

    LoggedError error = errors.all().get(0);
    assertThat(error.place()).isEqualTo("comment");
    assertThat(error.kind()).isEqualTo("IllegalStateException ← SQLException");
    assertThat(error.frame()).startsWith("ErrorLogTest.should");
    assertThat(error.node()).isEqualTo("one");
    assertThat(error.toString()).doesNotContain("told us", "secret");
  }

  @Test
  public void shouldCountTheSameFailureOfAllNodesInOneLine() {
    ErrorLog other = onNode("two");
    IntStream.range(0, 5).forEach(i -> fail(errors, i));
    clock.pass(Duration.ofSeconds(11));
    fail(errors, 5);
    fail(other, 6);

    assertThat(errors.all()).hasSize(1);
    assertThat(errors.all().get(0).times()).isEqualTo(7);
    assertThat(errors.all().get(0).first()).isEqualTo(MONDAY);
    assertThat(errors.all().get(0).last()).isEqualTo(MONDAY.plusSeconds(11));
    assertThat(errors.all().get(0).node()).isEqualTo("two");
  }

  @Test
  public void shouldNotWriteAgainInAStormOfTheSameFailure() {
    fail(errors, 0);

    List<String> statements =
        database.statementsOf(() -> IntStream.range(0, 1000).forEach(i -> fail(errors, i)));

    assertThat(statements).isEmpty();
  }

  @Test
  public void shouldKeepTheLastHundredAndForgetTheOldest() {
    IntStream.range(0, ErrorLog.MOST + 20)
        .forEach(
            i -> {
              clock.pass(Duration.ofSeconds(1));
              errors.note("place " + i, new IllegalStateException());
            });

    assertThat(errors.all()).hasSize(ErrorLog.MOST);
    assertThat(errors.all().get(0).place()).isEqualTo("place " + (ErrorLog.MOST + 19));
  }

  @Test
  public void shouldNotFailWhereTheDatabaseDoes() {
    ActiveObjects broken = mock(ActiveObjects.class);
    when(broken.executeInTransaction(any())).thenThrow(new IllegalStateException("away"));
    ErrorLog log = new ErrorLog(broken, database.locks(), mock(ClusterInfo.class), clock);

    log.note("rest", new IllegalStateException("first"));
  }

  @Test
  public void shouldForgetAllAndSayWhoDidThat() {
    fail(errors, 0);

    assertThat(errors.clear("anna")).isEqualTo(1);

    assertThat(errors.all()).isEmpty();
    assertThat(new AuditLog(database.activeObjects(), clock).page(AuditQuery.ALL, 5))
        .extracting(entry -> entry.change().act() + " " + entry.change().actor())
        .containsExactly("ERRORS_CLEARED anna");
    fail(errors, 1);
    assertThat(errors.all()).hasSize(1);
  }

  private static void fail(ErrorLog log, int number) {
    log.note("job", new IllegalStateException("number " + number));
  }
}
