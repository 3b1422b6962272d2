package org.clientrecovery.jira.rest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.clientrecovery.commitment.Due;
import org.clientrecovery.jira.issue.Participants;
import org.clientrecovery.jira.store.LedgerChange;
import org.clientrecovery.jira.store.LedgerEntry;
import org.clientrecovery.recovery.Commitment;

/** How a commitment is written in REST. */
public final class CommitmentJson {
  private final IssueManager issues;
  private final UserManager users;
  private final Participants participants;
  private final Exchange exchange;
  private final Clock clock;

  public CommitmentJson(
      IssueManager issues,
      UserManager users,
      Participants participants,
      Exchange exchange,
      Clock clock) {
    this.issues = issues;
    this.users = users;
    this.participants = participants;
    this.exchange = exchange;
    this.clock = clock;
  }

  /** The commitment as it is; keys of issues that the reader may not browse are null. */
  JsonObject json(LedgerEntry entry) {
    Commitment commitment = entry.commitment();
    JsonObject json = new JsonObject();
    json.addProperty("id", entry.id());
    json.add("issue", key(entry.issue()));
    json.add("recovery", key(entry.place().recovery()));
    json.add("source", key(entry.place().source()));
    json.addProperty("comment", entry.comment());
    json.addProperty("commentSince", entry.life().comment().id());
    json.addProperty("quote", commitment.quote());
    json.addProperty("party", commitment.party().id());
    json.addProperty("strength", entry.life().strength().id());
    json.add("owner", owner(entry));
    json.add("ownerKey", text(entry.people().owner()));
    json.add("condition", text(commitment.condition()));
    json.addProperty("made", commitment.made().toString());
    addDue(json, commitment);
    addLife(json, entry);
    return json;
  }

  /** The commitment with what happened to it. */
  JsonObject json(LedgerEntry entry, List<LedgerChange> history) {
    JsonObject json = json(entry);
    JsonArray changes = new JsonArray();
    history.forEach(change -> changes.add(json(change)));
    json.add("history", changes);
    return json;
  }

  private void addDue(JsonObject json, Commitment commitment) {
    json.add("due", text(commitment.due().map(Due::toString)));
    json.add("zone", text(commitment.due().map(due -> due.zone().getId())));
    json.add("precision", text(commitment.due().map(due -> due.isInstant() ? "instant" : "day")));
  }

  private void addLife(JsonObject json, LedgerEntry entry) {
    json.addProperty("state", entry.commitment().state().id());
    json.addProperty("overdue", isOverdue(entry));
    json.addProperty("unresolved", entry.isUnresolved());
    json.add("settled", text(entry.life().settled().map(Instant::toString)));
    json.addProperty("proof", entry.life().proof());
    json.add("supersedes", number(entry.life().supersedes()));
    json.add("supersededBy", number(entry.life().supersededBy()));
    json.addProperty("version", entry.life().version());
  }

  private boolean isOverdue(LedgerEntry entry) {
    return entry.isUnresolved() && entry.commitment().isOverdueAt(clock.instant());
  }

  private JsonObject json(LedgerChange change) {
    JsonObject json = new JsonObject();
    json.addProperty("at", change.at().toString());
    json.addProperty("actor", change.actor());
    json.addProperty("actorName", name(change.actor()).orElse(""));
    json.addProperty("from", change.before().id());
    json.addProperty("to", change.after().id());
    json.addProperty("dueBefore", change.dueBefore());
    json.addProperty("dueAfter", change.dueAfter());
    json.addProperty("reason", change.reason());
    json.add(
        "clientTold",
        change.clientTold().<JsonElement>map(JsonPrimitive::new).orElse(JsonNull.INSTANCE));
    return json;
  }

  /** The words of the text, else the name of the user. */
  private JsonElement owner(LedgerEntry entry) {
    return text(entry.commitment().owner().or(() -> entry.people().owner().flatMap(this::name)));
  }

  private Optional<String> name(String key) {
    return Optional.ofNullable(users.getUserByKey(key)).map(ApplicationUser::getDisplayName);
  }

  private JsonElement key(long id) {
    Issue issue = id == 0 ? null : issues.getIssueObject(id);
    return issue == null || !participants.mayBrowse(exchange.user(), issue)
        ? JsonNull.INSTANCE
        : new JsonPrimitive(issue.getKey());
  }

  private static JsonElement number(int value) {
    return value == 0 ? JsonNull.INSTANCE : new JsonPrimitive(value);
  }

  private static JsonElement text(Optional<String> value) {
    return value.<JsonElement>map(JsonPrimitive::new).orElse(JsonNull.INSTANCE);
  }
}
