package org.clientrecovery.jira.rescore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clientrecovery.jira.rescore.RescoreWorld.CARE;
import static org.clientrecovery.jira.rescore.RescoreWorld.OPS;

import java.util.List;
import org.clientrecovery.jira.rescore.DryRunFindings.Change;
import org.clientrecovery.jira.rescore.DryRunFindings.Example;
import org.clientrecovery.jira.store.RuleRun;
import org.clientrecovery.jira.store.RuleRunStore;
import org.clientrecovery.jira.store.RunOrder;
import org.clientrecovery.jira.store.RunState;
import org.clientrecovery.jira.store.SettingsStore;
import org.clientrecovery.jira.store.StoredRuleBook;
import org.junit.Test;

public class DryRunTest {
  private static final String BLAME = "As we told you, restart it.";
  private static final String FINE = "We restart it at noon.";

  private final RescoreWorld world = new RescoreWorld();

  @Test
  public void shouldCountWhatADraftWouldChangeAndChangeNothing() {
    world.comment(1, 7, CARE, BLAME);
    world.comment(2, 7, CARE, FINE);
    RuleRun run = run(CARE, world.draft(CARE, true), 100, CARE);

    world.workAll(world.worker);

    DryRunFindings found = findings(run);
    assertThat(found.count(Change.NO_LONGER_FLAGGED)).isEqualTo(1);
    assertThat(found.count(Change.NEWLY_FLAGGED)).isZero();
    assertThat(found.shifts().get(3)).as("unchanged").isEqualTo(1);
    assertThat(after(run).state()).isEqualTo(RunState.DONE);
    assertThat(world.review(1).review().flags()).hasSize(1);
    Example example = found.examples(Change.NO_LONGER_FLAGGED).get(0);
    assertThat(example.comment()).isEqualTo(1);
    assertThat(example.before().places())
        .extracting(p -> BLAME.substring(p.start(), p.end()))
        .containsExactly("we told you");
    assertThat(example.after().places()).isEmpty();
    assertThat(after(run).progress().findings()).doesNotContain("told you,");
  }

  @Test
  public void shouldCountWhatWouldBeNewlyFlagged() {
    world.publish(CARE, true);
    world.comment(1, 7, CARE, BLAME);
    RuleRun run = run(CARE, world.draft(CARE, false), 100, CARE);

    world.workAll(world.worker);

    assertThat(findings(run).count(Change.NEWLY_FLAGGED)).isEqualTo(1);
    assertThat(findings(run).examples(Change.NEWLY_FLAGGED).get(0).before().places()).isEmpty();
  }

  @Test
  public void shouldCompareWithThePublishedRulesAlsoWhereOlderOnesJudged() {
    world.comment(1, 7, CARE, BLAME);
    world.publish(CARE, true);
    RuleRun run = run(CARE, world.draft(CARE, true), 100, CARE);

    world.workAll(world.worker);

    assertThat(findings(run).count(Change.NO_LONGER_FLAGGED)).isZero();
    assertThat(findings(run).shifts().get(3)).isEqualTo(1);
  }

  @Test
  public void shouldTryASitesDraftUnderTheRulesOfEachProject() {
    world.comment(1, 7, CARE, BLAME);
    world.comment(2, 8, OPS, BLAME);
    world.publish(OPS, true);
    RuleRun run = run(SettingsStore.SITE, world.draft(SettingsStore.SITE, true), 100, CARE, OPS);

    world.workAll(world.worker);

    assertThat(findings(run).count(Change.NO_LONGER_FLAGGED)).isEqualTo(1);
    assertThat(after(run).progress().seen()).isEqualTo(2);
  }

  @Test
  public void shouldLookAtTheNewestCommentsOfEachProjectAlone() {
    for (long comment = 1; comment <= 40; comment++) {
      world.comment(comment, 7, CARE, comment <= 20 ? BLAME : FINE);
      world.comment(100 + comment, 8, OPS, FINE);
    }
    RuleRun run = run(SettingsStore.SITE, world.draft(SettingsStore.SITE, true), 21, CARE, OPS);

    world.workAll(world.worker);

    assertThat(after(run).progress().seen()).isEqualTo(42);
    assertThat(after(run).progress().total()).isEqualTo(42);
    assertThat(findings(run).count(Change.NO_LONGER_FLAGGED)).isEqualTo(1);
  }

  @Test
  public void shouldCountEachCommentOnceWhenAnotherNodeGoesOn() {
    for (long comment = 1; comment <= 1_200; comment++) {
      world.comment(comment, 7, CARE, BLAME);
    }
    world.whenRead(
        400,
        () -> {
          throw new PowerCut();
        });
    RuleRun run = run(CARE, world.draft(CARE, true), 5_000, CARE);
    try {
      world.worker.work(() -> false);
    } catch (PowerCut expected) {
      assertThat(after(run).progress().seen()).isEqualTo(500);
    }
    world.whenRead(400, () -> BLAME);
    world.pass(RuleRunStore.LEASE.plusMillis(1));

    world.workAll(world.secondNode());

    assertThat(findings(run).count(Change.NO_LONGER_FLAGGED)).isEqualTo(1_200);
    assertThat(findings(run).examples(Change.NO_LONGER_FLAGGED)).hasSize(10);
    assertThat(after(run).state()).isEqualTo(RunState.DONE);
  }

  @Test
  public void shouldStartAnewWhenOtherRulesArePublishedMeanwhile() {
    for (long comment = 1; comment <= 700; comment++) {
      world.comment(comment, 7, CARE, BLAME);
    }
    world.whenRead(
        100,
        () -> {
          throw new PowerCut();
        });
    RuleRun run = run(CARE, world.draft(CARE, true), 5_000, CARE);
    try {
      world.worker.work(() -> false);
    } catch (PowerCut expected) {
      world.whenRead(100, () -> BLAME);
    }
    world.publish(SettingsStore.SITE, true);
    world.pass(RuleRunStore.LEASE.plusMillis(1));

    world.workAll(world.worker);

    assertThat(after(run).progress().seen()).isEqualTo(700);
    assertThat(findings(run).count(Change.NO_LONGER_FLAGGED)).as("nothing more").isZero();
    assertThat(findings(run).shifts().get(3)).isEqualTo(700);
  }

  @Test
  public void shouldEndWithoutAResultOfItsOwnWhereThereAreNoComments() {
    RuleRun run = run(CARE, world.draft(CARE, true), 100, CARE);

    world.workAll(world.worker);

    assertThat(after(run).state()).isEqualTo(RunState.DONE);
    assertThat(after(run).progress().seen()).isZero();
  }

  @Test
  public void shouldPassOverCommentsThatAreGone() {
    world.comment(1, 7, CARE, BLAME);
    world.comment(2, 7, CARE, BLAME);
    world.whenRead(2, () -> null);
    RuleRun run = run(CARE, world.draft(CARE, true), 100, CARE);

    world.workAll(world.worker);

    assertThat(after(run).progress().skipped()).isEqualTo(1);
    assertThat(findings(run).count(Change.NO_LONGER_FLAGGED)).isEqualTo(1);
  }

  @Test
  public void shouldPutShiftsIntoTheRightClasses() {
    assertThat(List.of(-100, -31, -30, -11, -10, -1, 0, 1, 10, 11, 30, 31, 100))
        .extracting(DryRunFindings::shiftClass)
        .containsExactly(0, 0, 1, 1, 2, 2, 3, 4, 4, 5, 5, 6, 6);
  }

  /** The end of the process: nothing catches it. */
  private static final class PowerCut extends Error {
    private static final long serialVersionUID = 1L;
  }

  private RuleRun run(long scope, StoredRuleBook draft, int last, Long... projects) {
    return world.runs.open(
        RunOrder.dryRun(
            scope,
            new RunOrder.Draft(draft.row(), draft.edits(), draft.book(), List.of(projects), last),
            "admin"));
  }

  private RuleRun after(RuleRun run) {
    return world.runs.of(run.id()).orElseThrow();
  }

  private DryRunFindings findings(RuleRun run) {
    return DryRunFindings.read(after(run).progress().findings());
  }
}
