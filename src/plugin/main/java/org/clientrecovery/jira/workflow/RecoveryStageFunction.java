package org.clientrecovery.jira.workflow;

import com.atlassian.jira.issue.Issue;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.FunctionProvider;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.WorkflowException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.clientrecovery.jira.issue.GateLog;
import org.clientrecovery.jira.issue.ReaderTexts;
import org.clientrecovery.jira.store.PaperConflict;
import org.clientrecovery.jira.store.RecoveryStore;
import org.clientrecovery.recovery.Recovery;
import org.clientrecovery.recovery.StageMove;
import org.clientrecovery.recovery.Standing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * "Client Recovery stage": keeps the stored stage in step with the transition that holds it.
 *
 * <p>It uses up the override that let the transition pass, notes what was missing where a gate only
 * warned, and sets agreements aside that a step back makes void. A move that practice does not know
 * comes from a workflow that somebody changed; the stored stage follows the issue all the same.
 * Where somebody else moved the recovery after its gate was asked, the transition is refused. An
 * issue that is no recovery is left alone.
 */
public final class RecoveryStageFunction implements FunctionProvider {
  /** Name of the workflow argument. */
  static final String ARGUMENT = "recovery.standing";

  private static final Logger LOG = LoggerFactory.getLogger(RecoveryStageFunction.class);

  private final RecoveryStore recoveries;
  private final GateLog log;
  private final ReaderTexts texts;
  private final Clock clock;

  public RecoveryStageFunction(
      RecoveryStore recoveries, GateLog log, ReaderTexts texts, Clock clock) {
    this.recoveries = recoveries;
    this.log = log;
    this.texts = texts;
    this.clock = clock;
  }

  @Override
  @SuppressWarnings("rawtypes")
  public void execute(Map transientVars, Map args, PropertySet properties)
      throws WorkflowException {
    long issue = ((Issue) transientVars.get("issue")).getId();
    Optional<Standing> standing = Standing.withId((String) args.get(ARGUMENT));
    if (standing.isEmpty()) {
      LOG.warn("transition of issue {} names no stage: {}", issue, args.get(ARGUMENT));
      return;
    }
    try {
      move(issue, standing.get(), Passage.in(transientVars));
    } catch (MovedMeanwhile | PaperConflict e) {
      throw new InvalidInputException(texts.text("client-recovery.workflow.moved-meanwhile"));
    }
  }

  private void move(long issue, Standing to, Optional<Passage> passage) {
    Standing[] from = new Standing[1];
    Optional<Recovery> moved =
        recoveries.change(
            issue,
            recovery -> {
              from[0] = recovery.standing();
              return follow(recovery, to, passage);
            });
    if (moved.isPresent()) {
      StageMove.between(from[0], to).ifPresent(move -> log.setAside(issue, move.kind()));
      passage.map(Passage::check).ifPresent(log::passed);
    }
  }

  private Recovery follow(Recovery recovery, Standing standing, Optional<Passage> passage) {
    if (passage.filter(asked -> asked.from() != recovery.standing()).isPresent()) {
      throw new MovedMeanwhile(recovery);
    }
    if (recovery.standing() == standing) {
      return recovery;
    }
    return StageMove.between(recovery.standing(), standing).isPresent()
        ? recovery.movedTo(standing, clock.instant())
        : recovery.placedAt(standing, clock.instant());
  }

  /** The recovery does not stand any more where its gate was asked. */
  private static final class MovedMeanwhile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MovedMeanwhile(Recovery recovery) {
      super(
          "recovery of issue %d stands at %s by now"
              .formatted(recovery.issue(), recovery.standing().id()));
    }
  }
}
