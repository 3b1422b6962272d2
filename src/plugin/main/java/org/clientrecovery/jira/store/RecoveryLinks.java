package org.clientrecovery.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.clientrecovery.recovery.Standing;

/** Finds the recoveries of many commitments at once. */
public final class RecoveryLinks {
  private static final String FIELDS = "ID,ISSUE_ID,SOURCE_ID,STANDING";
  private static final int AT_ONCE = 400;

  private final ActiveObjects database;

  public RecoveryLinks(ActiveObjects database) {
    this.database = database;
  }

  /**
   * The recoveries of the issues that those commitments were made on, by issue; two queries for
   * some hundreds of issues. It is the one that the ledger puts the commitment to, so that of a
   * ticket that joined as well; else the one that the issue is; else the newest that it is the
   * source of.
   */
  public Map<Long, RecoveryLink> of(Collection<LedgerEntry> commitments) {
    Map<Long, Long> recoveries = recoveriesOf(commitments);
    Map<Long, RecoveryLink> byIssue = new HashMap<>();
    Map<Long, RecoveryLink> bySource = new HashMap<>();
    for (List<Long> some : parts(recoveries)) {
      links("ISSUE_ID", some).forEach(link -> byIssue.put(link.issue(), link));
      links("SOURCE_ID", some).forEach(link -> bySource.put(link.source(), link));
    }
    Map<Long, RecoveryLink> links = new HashMap<>();
    recoveries.forEach(
        (issue, recovery) ->
            Stream.of(byIssue.get(recovery), byIssue.get(issue), bySource.get(issue))
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(link -> links.put(issue, link)));
    return links;
  }

  /** Each issue once, with the recovery's issue that the ledger says; 0 where it says none. */
  private static Map<Long, Long> recoveriesOf(Collection<LedgerEntry> commitments) {
    Map<Long, Long> recoveries = new LinkedHashMap<>();
    commitments.forEach(
        entry -> recoveries.merge(entry.issue(), entry.place().recovery(), Math::max));
    return recoveries;
  }

  /** One column at a time: H2 reads the whole table where either of two may do. */
  private List<RecoveryLink> links(String column, List<Long> issues) {
    List<RecoveryLink> links = new ArrayList<>();
    database.stream(
        RecoveryRow.class,
        Query.select(FIELDS).where(InClause.of(column, issues), issues.toArray()).order("ID ASC"),
        row -> link(row).ifPresent(links::add));
    return links;
  }

  private static Optional<RecoveryLink> link(RecoveryRow row) {
    return Standing.withId(row.getStanding())
        .map(standing -> new RecoveryLink(row.getIssueId(), row.getSourceId(), standing));
  }

  private static List<List<Long>> parts(Map<Long, Long> recoveries) {
    Long[] all =
        Stream.concat(recoveries.keySet().stream(), recoveries.values().stream())
            .filter(issue -> issue != 0)
            .distinct()
            .toArray(Long[]::new);
    List<List<Long>> parts = new ArrayList<>();
    for (int start = 0; start < all.length; start += AT_ONCE) {
      int end = Math.min(all.length, start + AT_ONCE);
      parts.add(Arrays.asList(Arrays.copyOfRange(all, start, end)));
    }
    return parts;
  }
}
