package org.clientrecovery.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.clientrecovery.commitment.Due;
import org.clientrecovery.jira.store.CommitmentLedger;
import org.clientrecovery.jira.store.Decision;
import org.clientrecovery.jira.store.LedgerEntry;
import org.clientrecovery.jira.store.Locks;
import org.clientrecovery.jira.store.PaperStore;
import org.clientrecovery.recovery.Agreement;
import org.clientrecovery.recovery.Commitment;
import org.clientrecovery.recovery.CommitmentState;
import org.clientrecovery.recovery.Paper;
import org.clientrecovery.recovery.PaperEntry;
import org.clientrecovery.recovery.PlanAction;
import org.clientrecovery.recovery.Recovery;
import org.clientrecovery.recovery.Standing;
import org.clientrecovery.recovery.WorkingPapers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The ledger behind a plan: each action to which the client agreed is a commitment, which owner and
 * lead are reminded of and which the report shows.
 *
 * <p>What is agreed goes into the ledger when the client's agreement is noted, also when it is
 * noted anew: new actions are added, those with another date are moved before the old one falls
 * due, those that say something else or were overdue are stood for by a new promise, those that
 * left the plan are withdrawn, as is the rest where ways are parted. What was overdue by then is
 * left for people to settle: it stays missed. What is done, or not done after all, is so on both at
 * once, whichever of them it is said on.
 */
public final class PlanPromises {
  private static final Logger LOG = LoggerFactory.getLogger(PlanPromises.class);

  private final PaperStore papers;
  private final CommitmentLedger ledger;
  private final LedgerPlaces places;
  private final Owners owners;
  private final CommentReviewer reviewer;
  private final IssueManager issues;
  private final Locks locks;
  private final Clock clock;

  public PlanPromises(
      PaperStore papers,
      CommitmentLedger ledger,
      LedgerPlaces places,
      Owners owners,
      CommentReviewer reviewer,
      IssueManager issues,
      Locks locks,
      Clock clock) {
    this.papers = papers;
    this.ledger = ledger;
    this.places = places;
    this.owners = owners;
    this.reviewer = reviewer;
    this.issues = issues;
    this.locks = locks;
    this.clock = clock;
  }

  /**
   * Brings the ledger to the plan of that recovery, after that person saved one of its papers.
   * Twice is as good as once; what goes wrong is left to the next save, since this one is kept
   * already.
   *
   * @return whether the ledger is where the plan is; the log says why not
   */
  public boolean follow(Recovery recovery, ApplicationUser actor) {
    return onPlan(recovery.issue(), () -> bring(recovery, actor));
  }

  /** Withdraws what is left of the plan of a recovery that ends without an agreement. */
  void withdraw(long recovery, ApplicationUser actor) {
    onPlan(
        recovery,
        () -> {
          Bringing bringing = new Bringing(issues.getIssueObject(recovery), actor, clock.instant());
          promises(recovery).forEach(bringing::withdraw);
        });
  }

  private boolean onPlan(long recovery, Runnable work) {
    try {
      locks.onPlan(
          recovery,
          () -> {
            work.run();
            return null;
          });
      return true;
    } catch (RuntimeException e) {
      LOG.error("the ledger could not follow the plan of recovery {}", recovery, e);
      return false;
    }
  }

  /**
   * Says on the plan what that person decided on one of its promises: done, moved, not done. The
   * decision is kept already, so what goes wrong is left to the next save of the plan.
   */
  public void decided(LedgerEntry entry, ApplicationUser actor) {
    if (entry.planAction() != 0) {
      try {
        tell(entry, actor);
      } catch (RuntimeException e) {
        LOG.error("the plan could not follow promise {} of the ledger", entry.id(), e);
      }
    }
  }

  private void tell(LedgerEntry entry, ApplicationUser actor) {
    papers.update(
        place(entry), values -> after(entry.commitment(), values), CommentReviewer.keyOf(actor));
  }

  private static PaperStore.Place place(LedgerEntry entry) {
    return new PaperStore.Place(entry.place().recovery(), Paper.PLAN_ACTION, entry.planAction());
  }

  private static Map<String, String> after(Commitment promise, Map<String, String> values) {
    Map<String, String> changed = new HashMap<>(values);
    if (isKept(promise)) {
      changed.put("status", "done");
    } else if (promise.state().isUnresolved()) {
      changed.computeIfPresent("status", (name, was) -> was.equals("done") ? "under-way" : was);
      promise.due().ifPresent(due -> changed.put("due", due.day().toString()));
    }
    return changed;
  }

  private List<LedgerEntry> promises(long recovery) {
    return ledger.ofIssues(List.of(recovery)).stream()
        .filter(entry -> entry.planAction() != 0 && entry.life().supersededBy() == 0)
        .toList();
  }

  /** The promise of each action: the newest, where it passed from one party to the other. */
  private static Map<Integer, LedgerEntry> byAction(List<LedgerEntry> promises) {
    return promises.stream()
        .collect(
            Collectors.toMap(
                LedgerEntry::planAction,
                entry -> entry,
                BinaryOperator.maxBy(Comparator.comparingInt(LedgerEntry::id))));
  }

  /** Says on the plan what was decided in the ledger and did not get there. */
  private void catchUp(long recovery, ApplicationUser actor) {
    List<PaperEntry> actions = papers.of(recovery).of(Paper.PLAN_ACTION);
    Map<Integer, LedgerEntry> promised = byAction(promises(recovery));
    for (PaperEntry action : actions) {
      LedgerEntry entry = promised.get(action.id());
      if (entry != null
          && isAhead(entry, action)
          && !after(entry.commitment(), action.values()).equals(action.values())) {
        tell(entry, actor);
      }
    }
  }

  /**
   * Whether the ledger knows more than the plan: it was decided on later, or it was kept, and
   * nobody has taken back on the plan that it is done. What the plan itself opened again is not.
   */
  private boolean isAhead(LedgerEntry entry, PaperEntry action) {
    return isKept(entry.commitment())
        ? !isTakenBack(entry)
        : entry.life().decided().isAfter(action.changed().at())
            && (isDone(action.values()) || !isOpenedAgain(entry));
  }

  private static boolean isOpenedAgain(LedgerEntry entry) {
    return entry.commitment().state() == CommitmentState.OPEN && entry.life().version() > 1;
  }

  private boolean isTakenBack(LedgerEntry entry) {
    return papers.changes(place(entry)).stream()
        .filter(change -> !change.at().isBefore(entry.life().decided()))
        .anyMatch(change -> isDone(change.before()) && !isDone(change.after()));
  }

  private static boolean isDone(Map<String, String> values) {
    return "done".equals(values.get("status"));
  }

  private void bring(Recovery recovery, ApplicationUser actor) {
    catchUp(recovery.issue(), actor);
    Issue own = issues.getIssueObject(recovery.issue());
    WorkingPapers written = papers.of(recovery.issue());
    List<LedgerEntry> all = promises(recovery.issue());
    Map<Integer, LedgerEntry> promised = byAction(all);
    Bringing bringing = new Bringing(own, actor, clock.instant());
    all.stream()
        .filter(entry -> promised.get(entry.planAction()).id() != entry.id())
        .forEach(bringing::withdraw);
    written.actions().forEach(action -> bringing.settle(action, promised.get(action.id())));
    if (recovery.standing() == Standing.PARTED_WAYS) {
      all.forEach(bringing::withdraw);
    } else if (written.planAgreement() == Agreement.GIVEN) {
      PaperEntry agreed = written.the(Paper.PLAN_AGREEMENT).orElseThrow();
      written
          .actions()
          .forEach(action -> bringing.promise(action, promised.remove(action.id()), agreed));
      promised.values().forEach(bringing::withdraw);
    }
  }

  private static boolean isKept(Commitment promise) {
    return promise.state() == CommitmentState.KEPT || promise.state() == CommitmentState.LATE;
  }

  /** The work of one save, by whoever saved. */
  private final class Bringing {
    private final Issue own;
    private final Decision decision;
    private final Instant now;

    Bringing(Issue own, ApplicationUser actor, Instant now) {
      this.own = own;
      this.decision = new Decision(CommentReviewer.keyOf(actor), now, "");
      this.now = now;
    }

    /** Done and kept, or neither. */
    void settle(PlanAction action, LedgerEntry entry) {
      if (entry != null && action.isDone() && entry.isUnresolved()) {
        change(entry, promise -> promise.keptAt(now));
      } else if (entry != null && !action.isDone() && isKept(entry.commitment())) {
        change(entry, Commitment::confirmed);
      }
    }

    /** What was agreed is promised; what is done or was taken back is left alone. */
    void promise(PlanAction action, LedgerEntry entry, PaperEntry agreed) {
      if (action.isDone()) {
        return;
      }
      if (entry == null) {
        add(action, agreed);
      } else if (entry.isUnresolved() && !isSame(action, entry.commitment())) {
        renew(action, entry, agreed);
      }
    }

    /** What was settled or broken by now stays as it is. */
    void withdraw(LedgerEntry before) {
      ledger
          .entry(before.id())
          .filter(entry -> entry.isUnresolved() && !isBroken(entry.commitment()))
          .ifPresent(entry -> change(entry, Commitment::withdrawn));
    }

    private void renew(PlanAction action, LedgerEntry entry, PaperEntry agreed) {
      Commitment before = entry.commitment();
      Optional<Due> due = due(action);
      if (isSaidTheSame(action, before) && due.isPresent() && !isBroken(before)) {
        change(entry, promise -> promise.movedTo(due.get(), now));
      } else if (before.party() == action.party()) {
        ledger.addInPlaceOf(
            entry, places.of(own), commitment(action, agreed), owner(action), decision);
      } else {
        add(action, agreed);
        withdraw(entry);
      }
    }

    private boolean isBroken(Commitment promise) {
      return promise.state() == CommitmentState.MISSED || promise.isOverdueAt(now);
    }

    private void add(PlanAction action, PaperEntry agreed) {
      ledger.addPlanned(
          action.id(), places.of(own), commitment(action, agreed), owner(action), decision);
    }

    private void change(LedgerEntry entry, UnaryOperator<Commitment> change) {
      ledger.change(entry.id(), change, decision);
    }

    private boolean isSame(PlanAction action, Commitment promise) {
      return isSaidTheSame(action, promise) && due(action).equals(promise.due());
    }

    private boolean isSaidTheSame(PlanAction action, Commitment promise) {
      return action.promise().equals(promise.quote())
          && action.party() == promise.party()
          && action.named().equals(promise.owner());
    }

    private Commitment commitment(PlanAction action, PaperEntry agreed) {
      return new Commitment(
          action.promise(),
          action.party(),
          action.named(),
          Optional.empty(),
          agreed.changed().at(),
          due(action),
          CommitmentState.PROPOSED);
    }

    private Optional<Due> due(PlanAction action) {
      return action.due().map(day -> Due.on(day, reviewer.zone(own)));
    }

    private Optional<String> owner(PlanAction action) {
      return action.named().flatMap(name -> owners.named(name, own)).map(ApplicationUser::getKey);
    }
  }
}
