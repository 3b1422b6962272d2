package org.clientrecovery.jira.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.atlassian.jira.security.JiraAuthenticationContext;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.clientrecovery.commitment.Due;
import org.clientrecovery.commitment.Party;
import org.clientrecovery.jira.store.LedgerEntry;
import org.clientrecovery.recovery.Commitment;
import org.clientrecovery.recovery.CommitmentState;
import org.junit.Test;

public class PromiseWordsTest {
  private static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");

  private final CommitmentReaders readers = mock(CommitmentReaders.class);
  private final ReaderTexts texts = mock(ReaderTexts.class);
  private final PromiseWords words =
      new PromiseWords(readers, mock(JiraAuthenticationContext.class), texts);

  @Test
  public void shouldNotQuoteAMissedPromiseToWhoeverMayNotReadIt() {
    when(texts.text("client-recovery.gate.unreadable-promise")).thenReturn("a promise");

    assertThat(words.forGate(promise(Party.US, "2026-03-09T12:00:00Z"), NOW).quote())
        .isEqualTo("a promise");
  }

  @Test
  public void shouldQuoteItToWhoeverMay() {
    when(readers.maySee(any(), any())).thenReturn(true);

    assertThat(words.forGate(promise(Party.US, "2026-03-09T12:00:00Z"), NOW).quote())
        .isEqualTo("I will call");
  }

  @Test
  public void shouldAskTheHostOfNoPromiseThatNoGateQuotes() {
    words.forGate(promise(Party.US, "2026-03-11T12:00:00Z"), NOW);
    words.forGate(promise(Party.CLIENT, "2026-03-09T12:00:00Z"), NOW);

    verifyNoInteractions(readers);
  }

  private static LedgerEntry promise(Party party, String due) {
    LedgerEntry entry = mock(LedgerEntry.class);
    when(entry.isUnresolved()).thenReturn(true);
    when(entry.commitment())
        .thenReturn(
            new Commitment(
                "I will call",
                party,
                Optional.empty(),
                Optional.empty(),
                NOW.minusSeconds(1_000_000),
                Optional.of(Due.at(OffsetDateTime.parse(due), ZoneId.of("UTC"))),
                CommitmentState.OPEN));
    return entry;
  }
}
