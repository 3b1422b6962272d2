package org.clientrecovery.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.clientrecovery.commitment.Party;
import org.clientrecovery.recovery.Contact;

/** Who was in touch with whom, by the public comments on the issues of recoveries. */
public final class ContactStore {
  private static final int BATCH = 500;

  private final ActiveObjects database;
  private final Locks locks;

  public ContactStore(ActiveObjects database, Locks locks) {
    this.database = database;
    this.locks = locks;
  }

  /** A public comment, and who wrote it when. */
  public record Written(long comment, Contact contact) {}

  /** Keeps those comments of that issue; what is kept already is not kept twice. */
  public void note(long issue, List<Written> comments) {
    locks.onIssue(
        issue,
        () ->
            database.executeInTransaction(
                () -> {
                  Set<Long> known = known(issue);
                  insert(issue, comments.stream().filter(c -> !known.contains(c.comment())));
                  return null;
                }));
  }

  /** Forgets that comment: it was deleted, or is public no more. */
  public void forget(long comment) {
    database.executeInTransaction(
        () -> database.deleteWithSQL(ContactRow.class, "COMMENT_ID = ?", comment));
  }

  /** The comments of that issue that are kept. */
  public Set<Long> known(long issue) {
    Set<Long> known = new HashSet<>();
    Arrays.stream(database.find(ContactRow.class, "ISSUE_ID = ?", issue))
        .forEach(row -> known.add(row.getCommentId()));
    return known;
  }

  /** The contacts on each of those issues, in one query; issues without one are left out. */
  public Map<Long, List<Contact>> ofIssues(Collection<Long> issues) {
    Map<Long, List<Contact>> contacts = new HashMap<>();
    if (!issues.isEmpty()) {
      Arrays.stream(
              database.find(ContactRow.class, InClause.of("ISSUE_ID", issues), issues.toArray()))
          .forEach(
              row ->
                  contacts
                      .computeIfAbsent(row.getIssueId(), id -> new ArrayList<>())
                      .add(read(row)));
    }
    return contacts;
  }

  private void insert(long issue, Stream<Written> comments) {
    List<Map<String, Object>> rows = comments.map(written -> values(issue, written)).toList();
    for (int from = 0; from < rows.size(); from += BATCH) {
      database.create(ContactRow.class, rows.subList(from, Math.min(rows.size(), from + BATCH)));
    }
  }

  private static Map<String, Object> values(long issue, Written written) {
    Map<String, Object> row = new HashMap<>();
    row.put("COMMENT_ID", written.comment());
    row.put("ISSUE_ID", issue);
    row.put("PARTY_ID", written.contact().by().id());
    row.put("WRITTEN_AT", written.contact().at().toEpochMilli());
    return row;
  }

  private static Contact read(ContactRow row) {
    return new Contact(
        Instant.ofEpochMilli(row.getWrittenAt()),
        Party.CLIENT.id().equals(row.getPartyId()) ? Party.CLIENT : Party.US);
  }
}
