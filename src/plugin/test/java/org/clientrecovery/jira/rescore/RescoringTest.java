package org.clientrecovery.jira.rescore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clientrecovery.jira.rescore.RescoreWorld.CARE;
import static org.clientrecovery.jira.rescore.RescoreWorld.NOON;
import static org.clientrecovery.jira.rescore.RescoreWorld.OPS;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.Mockito.doThrow;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.clientrecovery.jira.store.RuleRun;
import org.clientrecovery.jira.store.RuleRunStore;
import org.clientrecovery.jira.store.RuleVersions;
import org.clientrecovery.jira.store.RunOrder;
import org.clientrecovery.jira.store.RunState;
import org.clientrecovery.jira.store.SettingsStore;
import org.clientrecovery.recovery.Chronology;
import org.clientrecovery.recovery.Escalation;
import org.clientrecovery.recovery.FailureKind;
import org.clientrecovery.recovery.Recovery;
import org.clientrecovery.recovery.SideAtFault;
import org.clientrecovery.recovery.Trigger;
import org.clientrecovery.text.CommentContext;
import org.clientrecovery.wording.CommentReview;
import org.junit.Test;

public class RescoringTest {
  private static final String BLAME = "As we told you, restart it.";
  private static final String FINE = "We restart it at noon.";

  private final RescoreWorld world = new RescoreWorld();

  @Test
  public void shouldJudgeHistoryByWhatIsPublishedNow() {
    world.comment(1, 7, CARE, BLAME);
    world.comment(2, 8, CARE, FINE);
    assertThat(world.review(1).review().flags()).hasSize(1);

    RuleRun run = history(CARE, 0);
    world.publish(CARE, true);
    world.workAll(world.worker);

    assertThat(world.review(1).review().flags()).isEmpty();
    assertThat(world.review(1).review().score()).isEqualTo(100);
    assertThat(world.review(1).judgement().orElseThrow().versions())
        .isEqualTo(new RuleVersions(0, 1));
    assertThat(world.review(2).judgement().orElseThrow().versions())
        .isEqualTo(new RuleVersions(0, 1));
    assertThat(after(run).state()).isEqualTo(RunState.DONE);
    assertThat(after(run).progress().seen()).isEqualTo(2);
    assertThat(after(run).progress().changed()).isEqualTo(1);
  }

  @Test
  public void shouldLeaveOtherProjectsAlone() {
    world.comment(1, 7, CARE, BLAME);
    world.comment(2, 8, OPS, BLAME);
    world.publish(CARE, true);
    history(CARE, 0);

    world.workAll(world.worker);

    assertThat(world.review(1).review().flags()).isEmpty();
    assertThat(world.review(2).review().flags()).hasSize(1);
  }

  @Test
  public void shouldNotReadACommentThatTheseRulesJudgedAlready() {
    world.publish(CARE, true);
    world.comment(1, 7, CARE, BLAME);
    history(CARE, 0);

    world.workAll(world.worker);

    assertThat(world.reads).isZero();
  }

  @Test
  public void shouldJudgeTheCommentsOfOpenRecoveriesAndTheirSourcesWhenRulesArePublished() {
    for (long issue = 1; issue <= 120; issue++) {
      world.comment(issue, issue, CARE, BLAME);
    }
    for (long issue = 1; issue < 120; issue += 2) {
      escalate(issue, issue + 1);
    }
    world.comment(500, 500, CARE, BLAME);

    world.publish(SettingsStore.SITE, true, RunOrder.recoveries(SettingsStore.SITE, "admin"));
    world.workAll(world.worker);

    for (long issue = 1; issue <= 120; issue++) {
      assertThat(world.review(issue).review().flags()).as("issue " + issue).isEmpty();
    }
    assertThat(world.review(500).review().flags()).as("in no recovery").hasSize(1);
  }

  @Test
  public void shouldReadAnIssueOfVeryManyCommentsInPages() {
    escalate(7, 8);
    for (long comment = 1; comment <= 1_100; comment++) {
      world.comment(comment, comment % 2 == 0 ? 7 : 8, CARE, comment > 1_090 ? BLAME : FINE);
    }
    world.publish(CARE, true, RunOrder.recoveries(CARE, "admin"));

    world.workAll(world.worker);

    assertThat(world.review(1_100).review().flags()).isEmpty();
    assertThat(world.review(1).judgement().orElseThrow().versions().project()).isEqualTo(1);
  }

  @Test
  public void shouldNotPutAnOldJudgementOverTheOneOfAnEditMadeMeanwhile() {
    world.comment(1, 7, CARE, BLAME);
    world.publish(CARE, true);
    world.whenRead(
        1,
        () -> {
          world.comment(1, 7, CARE, FINE);
          return BLAME;
        });
    RuleRun run = history(CARE, 0);

    world.workAll(world.worker);

    assertThat(world.review(1).review()).isEqualTo(judged(FINE));
    assertThat(after(run).progress().skipped()).isEqualTo(1);
  }

  @Test
  public void shouldPassOverWhatIsGoneAndGoOn() {
    world.comment(1, 7, CARE, BLAME);
    world.comment(2, 7, CARE, BLAME);
    world.publish(CARE, true);
    world.whenRead(1, () -> null);
    RuleRun run = history(CARE, 0);

    world.workAll(world.worker);

    assertThat(world.review(2).review().flags()).isEmpty();
    assertThat(after(run).progress().skipped()).isEqualTo(1);
    assertThat(after(run).state()).isEqualTo(RunState.DONE);
  }

  @Test
  public void shouldPassOverACommentThatCanNotBeRead() {
    world.comment(1, 7, CARE, BLAME);
    world.comment(2, 7, CARE, BLAME);
    world.publish(CARE, true);
    world.whenRead(
        1,
        () -> {
          throw new IllegalStateException("broken");
        });
    history(CARE, 0);

    world.workAll(world.worker);

    assertThat(world.review(1).review().flags()).hasSize(1);
    assertThat(world.review(2).review().flags()).isEmpty();
  }

  @Test
  public void shouldJudgeByTheRulesOfTheProjectThatTheIssueWasMovedTo() {
    world.comment(1, 7, CARE, BLAME);
    world.publish(OPS, true);
    world.issue(7, OPS);
    history(SettingsStore.SITE, 0);

    world.workAll(world.worker);

    assertThat(world.review(1).review().flags()).isEmpty();
    assertThat(world.review(1).project()).isEqualTo(OPS);
  }

  @Test
  public void shouldGoOnOnAnotherNodeWhereADeadOneStopped() {
    for (long comment = 1; comment <= 1_300; comment++) {
      world.comment(comment, comment, CARE, BLAME);
    }
    world.publish(CARE, true);
    RuleRun run = history(CARE, 0);
    world.whenRead(
        701,
        () -> {
          throw new PowerCut();
        });
    try {
      world.worker.work(() -> false);
    } catch (PowerCut expected) {
      assertThat(after(run).progress().seen()).isEqualTo(500);
    }
    world.whenRead(701, () -> BLAME);

    RunWorker other = world.secondNode();
    assertThat(other.work(() -> false)).as("as long as the dead one may live").isFalse();
    world.pass(RuleRunStore.LEASE.plusMillis(1));
    world.workAll(other);

    assertThat(after(run).state()).isEqualTo(RunState.DONE);
    assertThat(after(run).progress().seen()).isEqualTo(1_300);
    for (long comment = 1; comment <= 1_300; comment++) {
      assertThat(world.review(comment).review().flags()).as("comment " + comment).isEmpty();
    }
    assertThat(world.reads).as("a page twice").isEqualTo(1_300 + 201);
  }

  @Test
  public void shouldNotGoFasterThanAsked() {
    for (long comment = 1; comment <= 50; comment++) {
      world.comment(comment, 7, CARE, FINE);
    }
    RuleRun run = history(CARE, 10);
    Instant start = world.clock.instant();

    world.workAll(world.worker);

    assertThat(Duration.between(start, world.clock.instant())).isEqualTo(Duration.ofSeconds(5));
    assertThat(after(run).progress().seen()).isEqualTo(50);
  }

  @Test
  public void shouldLetOthersHaveTheirTurnAfterTenSeconds() {
    for (long comment = 1; comment <= 25; comment++) {
      world.comment(comment, 7, CARE, FINE);
    }
    history(CARE, 1);

    assertThat(world.workAll(world.worker)).isEqualTo(3);
  }

  @Test
  public void shouldStopAfterThePageInWhichItWasPaused() {
    for (long comment = 1; comment <= 1_200; comment++) {
      world.comment(comment, 7, CARE, BLAME);
    }
    world.publish(CARE, true);
    RuleRun run = history(CARE, 0);
    world.whenRead(
        600,
        () -> {
          world.runs.pause(run.id());
          return BLAME;
        });

    world.workAll(world.worker);
    assertThat(after(run).state()).isEqualTo(RunState.PAUSED);
    assertThat(after(run).progress().seen()).isEqualTo(500);
    assertThat(world.review(1_100).review().flags()).hasSize(1);

    world.runs.resume(run.id());
    world.workAll(world.worker);
    assertThat(after(run).state()).isEqualTo(RunState.DONE);
    assertThat(world.review(1_100).review().flags()).isEmpty();
  }

  @Test
  public void shouldTryAgainLaterWhenThePageFails() {
    world.comment(1, 7, CARE, BLAME);
    world.publish(CARE, true);
    doThrow(new IllegalStateException("database away"))
        .when(world.issues)
        .getIssueObjects(anyCollection());
    RuleRun run = history(CARE, 0);

    world.worker.work(() -> false);

    assertThat(after(run).state()).isEqualTo(RunState.RUNNING);
    assertThat(world.worker.work(() -> false)).as("at once").isFalse();
  }

  /** The end of the process: nothing catches it. */
  private static final class PowerCut extends Error {
    private static final long serialVersionUID = 1L;
  }

  private RuleRun history(long scope, int perSecond) {
    return world.runs.open(RunOrder.history(scope, perSecond, "admin"));
  }

  private RuleRun after(RuleRun run) {
    return world.runs.of(run.id()).orElseThrow();
  }

  private CommentReview judged(String text) {
    return world.engines.of(CARE).review(text, CommentContext.publicReply(NOON, ZoneOffset.UTC));
  }

  private void escalate(long issue, long source) {
    world.recoveries.add(
        Recovery.escalated(
            new Recovery.Place(issue, source, CARE),
            new Escalation(
                Trigger.OUR_MISTAKE, SideAtFault.US, FailureKind.COMPETENCE, false, "why", ""),
            "ann",
            NOON),
        Chronology.of(List.of()));
  }
}
