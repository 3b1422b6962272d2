package org.clientrecovery.jira.rest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.google.gson.JsonObject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javax.ws.rs.core.Response;
import org.clientrecovery.commitment.Due;
import org.clientrecovery.jira.issue.CommentReviewer;
import org.clientrecovery.jira.issue.CommitmentReaders;
import org.clientrecovery.jira.issue.LedgerPlaces;
import org.clientrecovery.jira.issue.Owners;
import org.clientrecovery.jira.issue.PlanPromises;
import org.clientrecovery.jira.store.CommitmentLedger;
import org.clientrecovery.jira.store.Decision;
import org.clientrecovery.jira.store.LedgerConflict;
import org.clientrecovery.jira.store.LedgerEntry;
import org.clientrecovery.recovery.Commitment;
import org.clientrecovery.recovery.CommitmentChangeRefused;
import org.clientrecovery.recovery.CommitmentState;

/**
 * What people decide on commitments.
 *
 * <p>Each takes an optional {@code reason}, and an optional {@code version}: the one that they
 * looked at. Where somebody was faster, the answer is 409 with the commitment as it is now.
 */
public final class CommitmentDecisions {
  private final Exchange exchange;
  private final CommitmentLedger ledger;
  private final CommitmentJson json;
  private final CommitmentStory story;
  private final CommitmentReaders readers;
  private final LedgerPlaces places;
  private final Owners owners;
  private final CommentReviewer reviewer;
  private final PlanPromises plan;
  private final Clock clock;

  public CommitmentDecisions(
      Exchange exchange,
      CommitmentLedger ledger,
      CommitmentJson json,
      CommitmentStory story,
      CommitmentReaders readers,
      LedgerPlaces places,
      Owners owners,
      CommentReviewer reviewer,
      PlanPromises plan,
      Clock clock) {
    this.exchange = exchange;
    this.ledger = ledger;
    this.json = json;
    this.story = story;
    this.readers = readers;
    this.places = places;
    this.owners = owners;
    this.reviewer = reviewer;
    this.plan = plan;
    this.clock = clock;
  }

  /** The commitment with its history. */
  Response get(int id) {
    return exchange.answer(() -> json.json(visible(id), ledger.history(id)));
  }

  /** What happened to the commitment as lines to read: {@code text}, {@code reason}, proof. */
  Response history(int id) {
    return exchange.answer(() -> story.lines(visible(id), ledger.history(id)));
  }

  /** Adds a promise by hand: issue, quote, party, owner, due, zone, condition, made, supersedes. */
  Response add(String body) {
    return exchange.created(() -> added(form(body)));
  }

  /** A change that needs no more than the reason. */
  Response decide(int id, UnaryOperator<Commitment> change, String body) {
    return exchange.answer(() -> decided(visible(id), change, form(body), decision -> decision));
  }

  /** It was kept at {@code keptAt}, or now; {@code proof} is a link to where that can be seen. */
  Response keep(int id, String body) {
    return exchange.answer(
        () -> {
          CommitmentForm form = form(body);
          LedgerEntry entry = visible(id);
          Instant at = form.past("keptAt", clock.instant(), zone(entry));
          String proof = form.proof();
          return decided(
              entry,
              promise -> promise.keptAt(at),
              form,
              made -> made.withProof(proof).withSettled(at));
        });
  }

  /** It moves to {@code due}, with a reason, and whether the client was told. */
  Response move(int id, String body) {
    return exchange.answer(
        () -> {
          CommitmentForm form = form(body);
          LedgerEntry entry = visible(id);
          Due due = ahead(form, entry);
          form.needed("reason");
          boolean told = form.answered("clientTold");
          return decided(
              entry,
              promise -> promise.movedTo(due, clock.instant()),
              form,
              decision -> decision.withClientTold(told));
        });
  }

  /** A later promise for the same thing, {@code by}, stands for it from now on. */
  Response supersede(int id, String body) {
    return exchange.answer(
        () -> {
          CommitmentForm form = form(body);
          int later = visible(form.number("by").orElse(0)).id();
          return superseded(visible(id), later, form);
        });
  }

  private Due ahead(CommitmentForm form, LedgerEntry entry) {
    Due due =
        form.due(zone(entry))
            .orElseThrow(() -> form.refusal("due", "client-recovery.rest.no-date"));
    if (!due.overdueFrom().isAfter(clock.instant())) {
      throw form.refusal("due", "client-recovery.ledger.rest.in-the-past");
    }
    return due;
  }

  private ZoneId zone(LedgerEntry entry) {
    return entry
        .commitment()
        .due()
        .map(Due::zone)
        .orElseGet(() -> reviewer.zone(exchange.workable(entry.issue())));
  }

  private JsonObject added(CommitmentForm form) {
    Issue issue = exchange.workable(form.text("issue"));
    Optional<LedgerEntry> earlier = form.number("supersedes").map(this::visible);
    Optional<String> owner =
        Optional.of(form.text("owner"))
            .filter(name -> !name.isEmpty())
            .flatMap(name -> owners.named(name, issue))
            .map(ApplicationUser::getKey);
    Commitment promise = promise(form, issue);
    LedgerEntry added =
        earlier
            .map(entry -> inPlaceOf(entry, issue, promise, owner, form))
            .orElseGet(() -> ledger.add(places.of(issue), promise, owner, decision(form)));
    plan.decided(added, exchange.user());
    return json.json(added);
  }

  private LedgerEntry inPlaceOf(
      LedgerEntry earlier,
      Issue issue,
      Commitment promise,
      Optional<String> owner,
      CommitmentForm form) {
    return orConflict(
            earlier.id(),
            () -> ledger.addInPlaceOf(earlier, places.of(issue), promise, owner, decision(form)))
        .orElseThrow(() -> form.refusal("supersedes", "client-recovery.ledger.rest.no-pair"));
  }

  private Commitment promise(CommitmentForm form, Issue issue) {
    return new Commitment(
        form.needed("quote"),
        form.party(),
        Optional.of(form.text("owner")).filter(text -> !text.isEmpty()),
        Optional.of(form.text("condition")).filter(text -> !text.isEmpty()),
        form.past("made", clock.instant(), reviewer.zone(issue)),
        form.due(reviewer.zone(issue)),
        CommitmentState.PROPOSED);
  }

  private JsonObject decided(
      LedgerEntry entry,
      UnaryOperator<Commitment> change,
      CommitmentForm form,
      UnaryOperator<Decision> more) {
    Decision decision = more.apply(decision(form));
    LedgerEntry changed =
        orConflict(entry.id(), () -> ledger.change(entry.id(), change, decision))
            .orElseThrow(this::none);
    plan.decided(changed, exchange.user());
    return json.json(changed);
  }

  private JsonObject superseded(LedgerEntry earlier, int later, CommitmentForm form) {
    LedgerEntry standing =
        orConflict(earlier.id(), () -> ledger.supersede(earlier.id(), later, decision(form)))
            .orElseThrow(() -> form.refusal("by", "client-recovery.ledger.rest.no-pair"));
    plan.decided(standing, exchange.user());
    return json.json(ledger.entry(earlier.id()).orElseThrow(this::none));
  }

  private Decision decision(CommitmentForm form) {
    Decision decision =
        new Decision(exchange.user().getKey(), clock.instant(), form.text("reason"));
    return form.number("version").map(decision::onVersion).orElse(decision);
  }

  private <T> T orConflict(int id, Supplier<T> work) {
    try {
      return work.get();
    } catch (CommitmentChangeRefused refused) {
      throw Refusal.conflict("state", message(refused), present(id));
    } catch (LedgerConflict faster) {
      throw Refusal.conflict(
          "version", exchange.texts().text("client-recovery.ledger.rest.faster"), present(id));
    }
  }

  private JsonObject present(int id) {
    return ledger.entry(id).map(json::json).orElseGet(JsonObject::new);
  }

  private String message(CommitmentChangeRefused refused) {
    return exchange
        .texts()
        .text(
            "client-recovery.rest.no-such-change",
            stateName(refused.from()),
            stateName(refused.to()));
  }

  private String stateName(CommitmentState state) {
    return exchange.texts().text("client-recovery.state." + state.id());
  }

  private LedgerEntry visible(int id) {
    LedgerEntry entry = ledger.entry(id).orElseThrow(this::none);
    exchange.workable(entry.issue());
    if (!readers.mayRead(exchange.user(), entry)) {
      throw none();
    }
    return entry;
  }

  private CommitmentForm form(String body) {
    return new CommitmentForm(exchange.read(body), exchange.texts());
  }

  private Refusal none() {
    return Refusal.of(404, "id", exchange.texts().text("client-recovery.rest.no-commitment"));
  }
}
