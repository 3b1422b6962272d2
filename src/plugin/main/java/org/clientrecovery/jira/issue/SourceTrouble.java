package org.clientrecovery.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;
import org.clientrecovery.recovery.Recovery;

/** What keeps somebody from the ticket that was escalated, and what to do about it. */
public final class SourceTrouble {
  private final IssueManager issues;
  private final Participants participants;
  private final ReaderTexts texts;

  public SourceTrouble(IssueManager issues, Participants participants, ReaderTexts texts) {
    this.issues = issues;
    this.participants = participants;
    this.texts = texts;
  }

  /** In the words of whoever reads it; empty where the ticket is there and theirs to work on. */
  public Optional<String> of(Recovery recovery, ApplicationUser reader) {
    Issue source = issues.getIssueObject(recovery.source());
    if (source == null) {
      return told("deleted");
    }
    if (source.isArchived()) {
      return told("archived");
    }
    return participants.mayWork(reader, source) ? Optional.empty() : told("hidden");
  }

  private Optional<String> told(String what) {
    return Optional.of(texts.text("client-recovery.page.source-" + what));
  }
}
