package org.clientrecovery.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.clientrecovery.recovery.Standing;

/** Finds the recoveries of many issues at once. */
public final class RecoveryLinks {
  private static final String FIELDS = "ID,ISSUE_ID,SOURCE_ID,STANDING";
  private static final int AT_ONCE = 400;

  private final ActiveObjects database;

  public RecoveryLinks(ActiveObjects database) {
    this.database = database;
  }

  /**
   * The recovery that each of those issues is, or else the newest that it is the source of; one
   * query for some hundreds of issues.
   */
  public Map<Long, RecoveryLink> of(Collection<Long> issues) {
    Map<Long, RecoveryLink> own = new HashMap<>();
    Map<Long, RecoveryLink> bySource = new HashMap<>();
    for (List<Long> some : parts(issues)) {
      for (RecoveryRow row : rows(some)) {
        link(row)
            .ifPresent(
                link -> {
                  own.put(link.issue(), link);
                  bySource.put(link.source(), link);
                });
      }
    }
    bySource.putAll(own);
    bySource.keySet().retainAll(List.copyOf(issues));
    return bySource;
  }

  private RecoveryRow[] rows(List<Long> issues) {
    List<Object> values = new ArrayList<>(issues);
    values.addAll(issues);
    return database.find(
        RecoveryRow.class,
        Query.select(FIELDS)
            .where(
                InClause.of("ISSUE_ID", issues) + " OR " + InClause.of("SOURCE_ID", issues),
                values.toArray())
            .order("ID ASC"));
  }

  private static Optional<RecoveryLink> link(RecoveryRow row) {
    return Standing.withId(row.getStanding())
        .map(standing -> new RecoveryLink(row.getIssueId(), row.getSourceId(), standing));
  }

  private static List<List<Long>> parts(Collection<Long> issues) {
    Long[] all = issues.stream().distinct().toArray(Long[]::new);
    List<List<Long>> parts = new ArrayList<>();
    for (int start = 0; start < all.length; start += AT_ONCE) {
      int end = Math.min(all.length, start + AT_ONCE);
      parts.add(Arrays.asList(Arrays.copyOfRange(all, start, end)));
    }
    return parts;
  }
}
