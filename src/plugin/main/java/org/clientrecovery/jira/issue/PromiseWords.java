package org.clientrecovery.jira.issue;

import com.atlassian.jira.security.JiraAuthenticationContext;
import java.time.Instant;
import org.clientrecovery.commitment.Party;
import org.clientrecovery.jira.store.LedgerEntry;
import org.clientrecovery.recovery.Commitment;
import org.clientrecovery.recovery.CommitmentState;

/** Promises in the words that whoever asks may read. */
public final class PromiseWords {
  private final CommitmentReaders readers;
  private final JiraAuthenticationContext authentication;
  private final ReaderTexts texts;

  public PromiseWords(
      CommitmentReaders readers, JiraAuthenticationContext authentication, ReaderTexts texts) {
    this.readers = readers;
    this.authentication = authentication;
    this.texts = texts;
  }

  /**
   * The promise as a gate looks at it at that moment. The host is asked only of one that a gate may
   * quote: ours, unresolved and past its date.
   */
  Commitment forGate(LedgerEntry entry, Instant at) {
    Commitment promise = entry.commitment();
    boolean missed = promise.state() == CommitmentState.MISSED || promise.isOverdueAt(at);
    boolean quoted = missed && entry.isUnresolved() && promise.party() == Party.US;
    return !quoted || readers.maySee(authentication.getLoggedInUser(), entry)
        ? promise
        : promise.quoting(texts.text("client-recovery.gate.unreadable-promise"));
  }
}
