package org.clientrecovery.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.clientrecovery.recovery.Recovery;

/**
 * What is the matter with the tickets of a recovery, for whoever reads it: gone, in the archive,
 * not for their eyes, in another project, or more restricted than the recovery itself. No word of
 * it names a ticket that its reader may not see.
 */
public final class SourceTrouble {
  private final IssueManager issues;
  private final Participants participants;
  private final ReaderTexts texts;

  public SourceTrouble(IssueManager issues, Participants participants, ReaderTexts texts) {
    this.issues = issues;
    this.participants = participants;
    this.texts = texts;
  }

  private enum Trouble {
    DELETED,
    HIDDEN,
    ARCHIVED,
    MOVED,
    RESTRICTED
  }

  /** What is the matter and what to do, in sentences; empty where all is well. */
  public List<String> of(Recovery recovery, ApplicationUser reader) {
    List<String> told = new ArrayList<>();
    Issue own = issues.getIssueObject(recovery.issue());
    Issue source = issues.getIssueObject(recovery.source());
    trouble(own, source, reader).ifPresent(found -> told.add(sentence("source", found, source)));
    for (long id : recovery.joined()) {
      Issue joined = issues.getIssueObject(id);
      trouble(own, joined, reader)
          .filter(found -> found != Trouble.MOVED)
          .map(found -> sentence("joined", found, joined))
          .filter(sentence -> !told.contains(sentence))
          .ifPresent(told::add);
    }
    return told;
  }

  /**
   * The same in a word or two for each of those recoveries whose ticket has any, by the number of
   * the recovery; asks the host once.
   */
  public Map<Long, String> brief(Collection<Recovery> recoveries, ApplicationUser reader) {
    Map<Long, Issue> sources = new HashMap<>();
    issues.getIssueObjects(recoveries.stream().map(Recovery::source).distinct().toList()).stream()
        .filter(Objects::nonNull)
        .forEach(issue -> sources.put(issue.getId(), issue));
    Map<Long, String> told = new HashMap<>();
    for (Recovery recovery : recoveries) {
      trouble(null, sources.get(recovery.source()), reader)
          .ifPresent(
              found ->
                  told.put(
                      recovery.issue(),
                      texts.text("client-recovery.overview.source-" + id(found))));
    }
    return told;
  }

  private Optional<Trouble> trouble(Issue own, Issue ticket, ApplicationUser reader) {
    if (ticket == null) {
      return Optional.of(Trouble.DELETED);
    }
    if (!participants.mayReadUp(reader, ticket)) {
      return Optional.of(Trouble.HIDDEN);
    }
    if (ticket.isArchived()) {
      return Optional.of(Trouble.ARCHIVED);
    }
    return own == null ? Optional.empty() : apart(own, ticket);
  }

  private static Optional<Trouble> apart(Issue own, Issue ticket) {
    Long level = ticket.getSecurityLevelId();
    if (level != null && !level.equals(own.getSecurityLevelId())) {
      return Optional.of(Trouble.RESTRICTED);
    }
    return ticket.getProjectObject().getId().equals(own.getProjectObject().getId())
        ? Optional.empty()
        : Optional.of(Trouble.MOVED);
  }

  private String sentence(String which, Trouble trouble, Issue ticket) {
    String key = "client-recovery.page." + which + "-" + id(trouble);
    return trouble == Trouble.DELETED || trouble == Trouble.HIDDEN
        ? texts.text(key)
        : texts.text(key, ticket.getKey());
  }

  private static String id(Trouble trouble) {
    return switch (trouble) {
      case DELETED -> "deleted";
      case HIDDEN -> "hidden";
      case ARCHIVED -> "archived";
      case MOVED -> "moved";
      case RESTRICTED -> "restricted";
    };
  }
}
