package org.clientrecovery.jira.issue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.clientrecovery.jira.store.CaseGravity;
import org.clientrecovery.jira.store.CommitmentNotices;
import org.clientrecovery.jira.store.LedgerEntry;
import org.clientrecovery.recovery.Gravity;

/** What the clock and the ledger have to say in the panel: notices, and how grave the case is. */
public final class PanelNotes {
  private static final String TEXT = "client-recovery.ledger.";

  private final CommitmentNotices notices;
  private final CaseGravity gravity;
  private final ReaderTexts texts;

  public PanelNotes(CommitmentNotices notices, CaseGravity gravity, ReaderTexts texts) {
    this.notices = notices;
    this.gravity = gravity;
    this.texts = texts;
  }

  /** What to do now that promises of that recovery were broken; empty where none was. */
  String advice(long recovery) {
    Gravity grave = gravity.of(recovery);
    return grave == Gravity.AS_ESCALATED ? "" : texts.text(TEXT + "gravity." + grave.id());
  }

  /** The latest notice of each unresolved commitment, by its number; one query. */
  Map<Integer, String> notes(List<LedgerEntry> promises) {
    List<Integer> unresolved =
        promises.stream().filter(LedgerEntry::isUnresolved).map(LedgerEntry::id).toList();
    return notices.latest(unresolved).values().stream()
        .collect(
            Collectors.toMap(
                notice -> notice.commitment(),
                notice ->
                    texts.text(TEXT + "note." + notice.kind().id(), texts.moment(notice.at()))));
  }
}
