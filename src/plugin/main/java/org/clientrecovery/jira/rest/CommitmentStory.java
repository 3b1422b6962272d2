package org.clientrecovery.jira.rest;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.clientrecovery.jira.issue.ReaderTexts;
import org.clientrecovery.jira.store.LedgerChange;
import org.clientrecovery.jira.store.LedgerEntry;

/** What happened to a commitment as lines that its reader understands, the oldest first. */
public final class CommitmentStory {
  private static final String TEXT = "client-recovery.forms.history.";

  private final ReaderTexts texts;
  private final UserManager users;

  public CommitmentStory(ReaderTexts texts, UserManager users) {
    this.texts = texts;
    this.users = users;
  }

  /** {@code {"lines":[{"text","reason","proof","proofText"}]}}; the proof stands in the last. */
  JsonObject lines(LedgerEntry entry, List<LedgerChange> changes) {
    JsonArray lines = new JsonArray();
    changes.forEach(change -> lines.add(line(change)));
    if (!entry.life().proof().isEmpty()) {
      lines.add(proof(entry.life().proof()));
    }
    JsonObject json = new JsonObject();
    json.add("lines", lines);
    return json;
  }

  private JsonObject line(LedgerChange change) {
    JsonObject line = new JsonObject();
    line.addProperty("text", text(change));
    line.addProperty("reason", change.reason());
    return line;
  }

  private JsonObject proof(String link) {
    JsonObject line = new JsonObject();
    line.addProperty("text", "");
    line.addProperty("proof", link);
    line.addProperty("proofText", texts.text(TEXT + "proof"));
    return line;
  }

  private String text(LedgerChange change) {
    String what =
        texts.text(
            TEXT + "line",
            texts.moment(change.at()),
            name(change.actor()),
            texts.text("client-recovery.state." + change.after().id()));
    return what + moved(change) + told(change);
  }

  private String moved(LedgerChange change) {
    return change.dueAfter().equals(change.dueBefore())
        ? ""
        : " " + texts.text(TEXT + "due", due(change.dueBefore()), due(change.dueAfter()));
  }

  private String told(LedgerChange change) {
    return change
        .clientTold()
        .map(told -> " " + texts.text(TEXT + (told ? "told" : "not-told")))
        .orElse("");
  }

  private String due(String stored) {
    if (stored.isEmpty()) {
      return texts.text("client-recovery.due.none");
    }
    return stored.indexOf('T') < 0
        ? texts.day(LocalDate.parse(stored))
        : texts.moment(OffsetDateTime.parse(stored).toInstant());
  }

  private String name(String key) {
    return key.isEmpty()
        ? texts.text(TEXT + "clock")
        : Optional.ofNullable(users.getUserByKey(key))
            .map(ApplicationUser::getDisplayName)
            .orElse(key);
  }
}
