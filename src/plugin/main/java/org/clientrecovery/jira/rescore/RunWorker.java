package org.clientrecovery.jira.rescore;

import com.atlassian.jira.cluster.ClusterInfo;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.clientrecovery.jira.store.RuleRun;
import org.clientrecovery.jira.store.RuleRunStore;
import org.clientrecovery.jira.store.RunKind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes work on many comments and does some of it: for ten seconds, then others have their turn.
 *
 * <p>Safe on many nodes and threads at once. What was done is noted with each page, so whoever
 * takes the work next goes on there, also after a node died.
 */
public final class RunWorker {
  private static final Logger LOG = LoggerFactory.getLogger(RunWorker.class);
  private static final Duration SLICE = Duration.ofSeconds(10);
  private static final Duration SIGN_OF_LIFE = RuleRunStore.LEASE.dividedBy(3);
  private static final int PAGE = 500;

  private final RuleRunStore runs;
  private final Rescoring rescoring;
  private final DryRun dryRun;
  private final Clock clock;
  private final Waiting waiting;
  private final ClusterInfo node;

  public RunWorker(
      RuleRunStore runs,
      Rescoring rescoring,
      DryRun dryRun,
      Clock clock,
      Waiting waiting,
      ClusterInfo node) {
    this.runs = runs;
    this.rescoring = rescoring;
    this.dryRun = dryRun;
    this.clock = clock;
    this.waiting = waiting;
    this.node = node;
  }

  /**
   * Takes the next piece of work and does some of it.
   *
   * @param cancelled asked after each page
   * @return whether there was any
   */
  public boolean work(BooleanSupplier cancelled) {
    String holder = Objects.toString(node.getNodeId(), "") + "/" + UUID.randomUUID();
    Optional<RuleRun> taken = runs.take(holder);
    taken.ifPresent(run -> new Slice(run.id(), holder, cancelled).workOn(run));
    return taken.isPresent();
  }

  /** Somebody else holds the work, or it was stopped. */
  private static final class HoldLost extends RuntimeException {
    private static final long serialVersionUID = 1L;

    HoldLost(int id) {
      super("rule run " + id + " is not held any more", null, false, false);
    }
  }

  private final class Slice {
    private final int id;
    private final String holder;
    private final BooleanSupplier cancelled;
    private final Instant end = clock.instant().plus(SLICE);
    private Instant lastSign = clock.instant();

    Slice(int id, String holder, BooleanSupplier cancelled) {
      this.id = id;
      this.holder = holder;
      this.cancelled = cancelled;
    }

    void workOn(RuleRun run) {
      try {
        Optional<RuleRun> now = Optional.of(run);
        while (now.isPresent()) {
          now = page(now.get());
        }
      } catch (HoldLost lost) {
        LOG.info("rule run {} was stopped or taken over", id);
      } catch (RuntimeException e) {
        LOG.error("a page of rule run {} failed, it is tried again later", id, e);
        runs.fail(id, holder);
      }
    }

    /** The work after another page; empty where this slice ends. */
    private Optional<RuleRun> page(RuleRun run) {
      Instant start = clock.instant();
      int perSecond = run.order().perSecond();
      Work.Step step =
          work(run.kind()).next(run, perSecond > 0 ? Math.min(PAGE, perSecond) : PAGE, this::live);
      if (step.isLast()) {
        runs.finish(id, holder, step.progress());
        return Optional.empty();
      }
      Optional<RuleRun> still = runs.advance(id, holder, step.progress());
      lastSign = clock.instant();
      if (perSecond > 0) {
        int seen = step.progress().seen() - run.progress().seen();
        waitUntil(start.plus(Duration.ofSeconds(seen).dividedBy(perSecond)));
      }
      if (clock.instant().isAfter(end) || cancelled.getAsBoolean()) {
        runs.release(id, holder);
        return Optional.empty();
      }
      return still;
    }

    private void waitUntil(Instant moment) {
      Duration left = Duration.between(clock.instant(), moment);
      if (!left.isNegative() && !left.isZero()) {
        waiting.pass(left);
      }
    }

    private void live() {
      Instant now = clock.instant();
      if (now.isAfter(lastSign.plus(SIGN_OF_LIFE))) {
        if (!runs.isStillHeld(id, holder)) {
          throw new HoldLost(id);
        }
        lastSign = now;
      }
    }
  }

  private Work work(RunKind kind) {
    return kind == RunKind.DRY_RUN ? dryRun : rescoring;
  }
}
