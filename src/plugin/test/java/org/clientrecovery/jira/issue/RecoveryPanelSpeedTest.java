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
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import org.clientrecovery.commitment.FoundCommitment;
import org.clientrecovery.commitment.Party;
import org.clientrecovery.commitment.Strength;
import org.clientrecovery.jira.store.CommitmentLedger;
import org.clientrecovery.jira.store.Judgement;
import org.clientrecovery.jira.store.MemoryDatabase;
import org.clientrecovery.jira.store.RecoveryStore;
import org.clientrecovery.jira.store.ReviewStore;
import org.clientrecovery.jira.store.RuleVersions;
import org.clientrecovery.jira.store.StoredReview;
import org.clientrecovery.recovery.Chronology;
import org.clientrecovery.recovery.Escalation;
import org.clientrecovery.recovery.FailureKind;
import org.clientrecovery.recovery.Recovery;
import org.clientrecovery.recovery.SideAtFault;
import org.clientrecovery.recovery.Trigger;
import org.clientrecovery.text.Audience;
import org.clientrecovery.text.CommentContext;
import org.clientrecovery.text.Position;
import org.clientrecovery.text.Stage;
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
  private static final int ROUNDS = 400;
  private static final Judgement BY_VERSION_TWO =
      new Judgement(new RuleVersions(2, 1), NOON, Position.LATER, Optional.of(Stage.PLAN));
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
  private final Map<Long, MutableIssue> issues = new HashMap<>();

  @Test
  public void shouldReadTwoHundredCommentsInFourStatements() {
    fill(3, 7, Optional.of(BY_VERSION_TWO));
    fill(1003, 1007, Optional.empty());
    RecoveryPanel panel = panel();
    Map<String, Object> judged = Map.of("issue", issues.get(3L));
    Map<String, Object> unjudged = Map.of("issue", issues.get(1003L));

    assertThat(database.statementsOf(() -> panel.getContextMap(judged))).hasSize(4);
    assertThat(panel.getContextMap(judged).get("recovery").toString()).contains("should have told");
    List<long[]> micros =
        speed(List.of(() -> panel.getContextMap(judged), () -> panel.getContextMap(unjudged)));
    System.out.println("panel with 200 comments" + told(micros.get(0)));
    System.out.println("without the versions that judged" + told(micros.get(1)));
  }

  /** A recovery with 200 comments of ours on its ticket, which count up from its number. */
  private void fill(long source, long own, Optional<Judgement> judgement) {
    WordingEngine wording = WordingEngine.withShippedRules();
    issues.put(source, issue(source, "SUP-" + source));
    issues.put(own, issue(own, "SUP-" + own));
    recoveries.add(
        Recovery.escalated(
            new Recovery.Place(own, source, 1),
            new Escalation(
                Trigger.OUR_MISTAKE, SideAtFault.US, FailureKind.COMPETENCE, false, "why", ""),
            "ann",
            NOON),
        Chronology.of(List.of()));
    for (long id = source; id < source + COMMENTS; id++) {
      Instant written = NOON.plusSeconds(id);
      CommentContext context = CommentContext.publicReply(written, ZoneOffset.UTC);
      reviews.save(
          new StoredReview(
              id,
              source,
              1,
              "ann",
              Audience.PUBLIC,
              written,
              wording.review(TEXTS.get((int) (id % 3)), context),
              judgement));
      comments.add(comment(id));
      if (id < source + PROMISES) {
        ledger.propose(new CommitmentLedger.Origin(id, source, 1, written), List.of(promise()));
      }
    }
  }

  private RecoveryPanel panel() {
    JiraAuthenticationContext authentication =
        fake(
            JiraAuthenticationContext.class, name -> name.equals("getLocale") ? Locale.UK : user());
    TimeZoneManager zones = fake(TimeZoneManager.class, name -> TimeZone.getTimeZone("UTC"));
    I18nResolver texts = fake(I18nResolver.class, name -> "a text");
    IssueManager known =
        (IssueManager)
            proxy(IssueManager.class, (it, method, values) -> issues.get((Long) values[0]));
    Participants everybody = mock(Participants.class, withSettings().stubOnly());
    when(everybody.mayWork(any(), any())).thenReturn(true);
    return new RecoveryPanel(
        recoveries,
        reviews,
        ledger,
        everybody,
        known,
        fake(CommentManager.class, name -> comments),
        new ReaderTexts(texts, authentication, zones),
        authentication,
        Clock.fixed(NOON, ZoneOffset.UTC));
  }

  /**
   * Processor time of each work in microseconds, sorted; taken in turns, so that load hits both.
   */
  private static List<long[]> speed(List<Runnable> works) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    List<long[]> micros = works.stream().map(work -> new long[ROUNDS]).toList();
    for (int i = -ROUNDS; i < ROUNDS; i++) {
      for (int w = 0; w < works.size(); w++) {
        long start = threads.getCurrentThreadCpuTime();
        works.get(w).run();
        micros.get(w)[Math.max(0, i)] = (threads.getCurrentThreadCpuTime() - start) / 1000;
      }
    }
    micros.forEach(Arrays::sort);
    return micros;
  }

  private static String told(long[] micros) {
    return ", processor microseconds: median %d, p95 %d"
        .formatted(micros[ROUNDS / 2], micros[ROUNDS * 95 / 100]);
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
