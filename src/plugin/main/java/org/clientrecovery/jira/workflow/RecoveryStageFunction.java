package org.clientrecovery.jira.workflow;

import com.atlassian.jira.issue.Issue;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.FunctionProvider;
import java.time.Clock;
import java.util.Map;
import org.clientrecovery.jira.store.RecoveryStore;
import org.clientrecovery.recovery.Recovery;
import org.clientrecovery.recovery.StageMove;
import org.clientrecovery.recovery.Standing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * "Client Recovery stage": keeps the stored stage in step with the transition that holds it.
 *
 * <p>A move that practice does not know comes from a workflow that somebody changed; the stored
 * stage follows the issue all the same. An issue that is no recovery is left alone.
 */
public final class RecoveryStageFunction implements FunctionProvider {
  /** Name of the workflow argument. */
  static final String ARGUMENT = "recovery.standing";

  private static final Logger LOG = LoggerFactory.getLogger(RecoveryStageFunction.class);

  private final RecoveryStore recoveries;
  private final Clock clock;

  public RecoveryStageFunction(RecoveryStore recoveries, Clock clock) {
    this.recoveries = recoveries;
    this.clock = clock;
  }

  @Override
  @SuppressWarnings("rawtypes")
  public void execute(Map transientVars, Map args, PropertySet properties) {
    long issue = ((Issue) transientVars.get("issue")).getId();
    Standing.withId((String) args.get(ARGUMENT))
        .ifPresentOrElse(
            standing -> recoveries.change(issue, recovery -> follow(recovery, standing)),
            () -> LOG.warn("transition of issue {} names no stage: {}", issue, args.get(ARGUMENT)));
  }

  private Recovery follow(Recovery recovery, Standing standing) {
    if (recovery.standing() == standing) {
      return recovery;
    }
    return StageMove.between(recovery.standing(), standing).isPresent()
        ? recovery.movedTo(standing, clock.instant())
        : recovery.placedAt(standing, clock.instant());
  }
}
