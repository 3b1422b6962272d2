package org.clientrecovery.jira.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.mockito.Mockito.withSettings;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.message.I18nResolver;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import org.clientrecovery.commitment.FoundCommitment;
import org.clientrecovery.commitment.Party;
import org.clientrecovery.commitment.Strength;
import org.clientrecovery.jira.store.CommitmentLedger;
import org.clientrecovery.jira.store.MemoryDatabase;
import org.clientrecovery.jira.store.RecoveryStore;
import org.clientrecovery.jira.store.ReviewStore;
import org.clientrecovery.jira.store.StoredReview;
import org.clientrecovery.recovery.Chronology;
import org.clientrecovery.recovery.Escalation;
import org.clientrecovery.recovery.FailureKind;
import org.clientrecovery.recovery.Recovery;
import org.clientrecovery.recovery.SideAtFault;
import org.clientrecovery.recovery.Trigger;
import org.clientrecovery.text.Audience;
import org.clientrecovery.text.CommentContext;
import org.clientrecovery.wording.WordingEngine;
import org.junit.Test;

/**
 * What the panel costs on an issue with 200 comments of ours, genuine reviews and the genuine
 * database library, without the host's own work: prints processor time, and holds the number of
 * statements fast.
 */
public class RecoveryPanelSpeedTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  private static final int COMMENTS = 200;
  private static final int PROMISES = 20;
  private static final List<String> TEXTS =
      List.of(
          "You should have told us earlier. Sorry if you feel that way.",
          "I am very sorry that we let this happen. That was our mistake. We call you today.",
          "The restart is done, and the queue is empty again. I will look once more tonight.");

  private final MemoryDatabase database = new MemoryDatabase();
  private final RecoveryStore recoveries =
      new RecoveryStore(database.activeObjects(), database.locks());
  private final ReviewStore reviews = new ReviewStore(database.activeObjects(), database.locks());
  private final CommitmentLedger ledger =
      new CommitmentLedger(database.activeObjects(), database.locks());
  private final List<Comment> comments = new ArrayList<>();
  private final MutableIssue source = issue(3, "SUP-3");
  private final MutableIssue own = issue(7, "SUP-7");

  @Test
  public void shouldReadTwoHundredCommentsInThreeStatements() {
    fill();
    RecoveryPanel panel = panel();
    Map<String, Object> context = Map.of("issue", source);

    assertThat(database.statementsOf(() -> panel.getContextMap(context))).hasSize(3);
    assertThat(panel.getContextMap(context).get("recovery").toString())
        .contains("should have told");
    System.out.println(speed(() -> panel.getContextMap(context)));
  }

  private void fill() {
    WordingEngine wording = WordingEngine.withShippedRules();
    recoveries.add(
        Recovery.escalated(
            new Recovery.Place(7, 3, 1),
            new Escalation(
                Trigger.OUR_MISTAKE, SideAtFault.US, FailureKind.COMPETENCE, false, "why", ""),
            "ann",
            NOON),
        Chronology.of(List.of()));
    for (int id = 1; id <= COMMENTS; id++) {
      Instant written = NOON.plusSeconds(id);
      CommentContext context = CommentContext.publicReply(written, ZoneOffset.UTC);
      reviews.save(
          new StoredReview(
              id,
              3,
              1,
              "ann",
              Audience.PUBLIC,
              written,
              wording.review(TEXTS.get(id % 3), context)));
      comments.add(comment(id));
      if (id <= PROMISES) {
        ledger.propose(new CommitmentLedger.Origin(id, 3, 1, written), List.of(promise()));
      }
    }
  }

  private RecoveryPanel panel() {
    JiraAuthenticationContext authentication =
        fake(
            JiraAuthenticationContext.class, name -> name.equals("getLocale") ? Locale.UK : user());
    TimeZoneManager zones = fake(TimeZoneManager.class, name -> TimeZone.getTimeZone("UTC"));
    I18nResolver texts = fake(I18nResolver.class, name -> "a text");
    IssueManager issues =
        (IssueManager)
            proxy(
                IssueManager.class,
                (it, method, values) -> ((Long) values[0]) == 3L ? source : own);
    Participants everybody = mock(Participants.class, withSettings().stubOnly());
    when(everybody.mayWork(any(), any())).thenReturn(true);
    return new RecoveryPanel(
        recoveries,
        reviews,
        ledger,
        everybody,
        issues,
        fake(CommentManager.class, name -> comments),
        new ReaderTexts(texts, authentication, zones),
        authentication,
        Clock.fixed(NOON, ZoneOffset.UTC));
  }

  private static String speed(Runnable work) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long[] micros = new long[400];
    for (int i = -400; i < micros.length; i++) {
      long start = threads.getCurrentThreadCpuTime();
      work.run();
      micros[Math.max(0, i)] = (threads.getCurrentThreadCpuTime() - start) / 1000;
    }
    Arrays.sort(micros);
    return "panel with 200 comments, processor microseconds: median %d, p95 %d"
        .formatted(micros[200], micros[380]);
  }

  private static ApplicationUser user() {
    return fake(ApplicationUser.class, name -> "ann");
  }

  private static Comment comment(long id) {
    return fake(Comment.class, name -> id);
  }

  private static MutableIssue issue(long id, String key) {
    Project project = fake(Project.class, name -> name.equals("getKey") ? "SUP" : 1L);
    return fake(
        MutableIssue.class,
        name ->
            switch (name) {
              case "getId" -> id;
              case "getProjectObject" -> project;
              default -> key;
            });
  }

  private static FoundCommitment promise() {
    return new FoundCommitment(
        0,
        17,
        "We call you today",
        Party.US,
        Optional.empty(),
        Optional.empty(),
        Strength.PROMISE,
        Optional.empty());
  }

  /** What answers each call by the name of its method alone. */
  private interface Answers {
    Object to(String method);
  }

  private static <T> T fake(Class<T> type, Answers answers) {
    return type.cast(proxy(type, (it, method, values) -> answers.to(method.getName())));
  }

  private static Object proxy(Class<?> type, InvocationHandler handler) {
    return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler);
  }
}
