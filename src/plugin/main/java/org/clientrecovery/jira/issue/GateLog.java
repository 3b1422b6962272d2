package org.clientrecovery.jira.issue;

import com.atlassian.jira.security.JiraAuthenticationContext;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.clientrecovery.jira.store.PaperStore;
import org.clientrecovery.recovery.Paper;
import org.clientrecovery.recovery.PaperEntry;
import org.clientrecovery.recovery.Recovery;
import org.clientrecovery.recovery.StageMove;

/** Notes on the working papers how a recovery passed its gates, and what a step back makes void. */
public final class GateLog {
  private final PaperStore papers;
  private final PlanPromises plan;
  private final JiraAuthenticationContext authentication;
  private final Clock clock;

  public GateLog(
      PaperStore papers, PlanPromises plan, JiraAuthenticationContext authentication, Clock clock) {
    this.papers = papers;
    this.plan = plan;
    this.authentication = authentication;
    this.clock = clock;
  }

  /** Uses up the override that let the recovery pass, or notes what was missing. */
  public void passed(GateCheck check) {
    if (check.isOverridden()) {
      use(check, check.overrides().get(0));
    } else if (check.isWarned()) {
      papers.add(
          check.recovery().issue(),
          Paper.WARNING,
          Map.of(
              "gate", check.gate().id(),
              "round", Integer.toString(check.recovery().rounds()),
              "missing", missing(check)),
          actor());
    }
  }

  /**
   * Sets aside what the client agreed to, where the move takes the agreement back, and what was
   * promised by the plan, where ways are parted.
   */
  public void setAside(long recovery, StageMove.Kind kind) {
    List<Paper> papersOfKind =
        switch (kind) {
          case ANGRY_AGAIN -> List.of(Paper.PROBLEM_AGREEMENT, Paper.PLAN_AGREEMENT);
          case PLAN_REJECTED -> List.of(Paper.PLAN_AGREEMENT);
          default -> List.of();
        };
    papersOfKind.forEach(paper -> papers.setAside(recovery, paper, actor()));
    if (kind == StageMove.Kind.PARTING_WAYS) {
      plan.withdraw(recovery, authentication.getLoggedInUser());
    }
  }

  /** What the present round passed with open questions, by warning or by override. */
  public List<PaperEntry> passages(Recovery recovery) {
    return papers.of(recovery.issue()).passages(recovery.rounds());
  }

  private void use(GateCheck check, PaperEntry override) {
    Map<String, String> values = new HashMap<>(override.values());
    values.put("used", clock.instant().toString());
    values.put("missing", missing(check));
    papers.change(
        new PaperStore.Place(check.recovery().issue(), Paper.OVERRIDE, override.id()),
        override.version(),
        values,
        actor());
  }

  private static String missing(GateCheck check) {
    return check.missing().stream()
        .map(answer -> answer.question().id())
        .collect(Collectors.joining(", "));
  }

  private String actor() {
    return CommentReviewer.keyOf(authentication.getLoggedInUser());
  }
}
