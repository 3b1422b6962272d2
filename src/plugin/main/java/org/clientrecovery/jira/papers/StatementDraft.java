package org.clientrecovery.jira.papers;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.clientrecovery.jira.issue.ReaderTexts;
import org.clientrecovery.jira.store.ChronologyStore;
import org.clientrecovery.jira.store.ChronologyStore.Kept;
import org.clientrecovery.jira.store.ChronologyStore.Wish;
import org.clientrecovery.recovery.Problem;
import org.clientrecovery.recovery.Recovery;
import org.clientrecovery.recovery.Silence;
import org.clientrecovery.recovery.WorkingPapers;

/**
 * What may be said first at the meeting, drafted from the chronology and the problem list, for
 * people to edit: impact, ownership, what we would like to walk the client through, and the
 * question whether that works for them.
 *
 * <p>Where the client is at fault they speak first, and the one point where it went wrong is named
 * without a verdict.
 */
public final class StatementDraft {
  private static final int MOST_ENTRIES = 500;
  private static final int LONG_DAYS = 3;

  private final ReaderTexts texts;
  private final ChronologyStore chronology;

  public StatementDraft(ReaderTexts texts, ChronologyStore chronology) {
    this.texts = texts;
    this.chronology = chronology;
  }

  /** The draft in the reader's language, paragraphs parted by empty lines. */
  public String of(Recovery recovery, WorkingPapers papers) {
    String side = recovery.escalation().side().id();
    List<Kept> seen = chronology.page(new Wish(recovery.issue(), true, false), 0, MOST_ENTRIES);
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add(texts.text("client-recovery.draft.opening." + side));
    beginning(seen).ifPresent(paragraphs::add);
    paragraphs.add(impact(recovery, papers));
    silence(seen).ifPresent(paragraphs::add);
    paragraphs.add(texts.text("client-recovery.draft.ownership." + side));
    paragraphs.add(texts.text("client-recovery.draft.walk." + side));
    paragraphs.add(texts.text("client-recovery.draft.question"));
    return String.join("\n\n", paragraphs);
  }

  private Optional<String> beginning(List<Kept> seen) {
    return seen.stream()
        .findFirst()
        .map(kept -> texts.text("client-recovery.draft.beginning", day(kept.entry().at())));
  }

  private String impact(Recovery recovery, WorkingPapers papers) {
    List<Problem> problems = papers.problems();
    if (problems.isEmpty()) {
      return texts.text("client-recovery.draft.impact.none", recovery.escalation().why());
    }
    List<String> lines = new ArrayList<>();
    lines.add(texts.text("client-recovery.draft.impact"));
    problems.forEach(problem -> lines.add("- " + PaperLines.problem(problem)));
    return String.join("\n", lines);
  }

  /** The longest stretch in which the client heard nothing, where it was long. */
  private Optional<String> silence(List<Kept> seen) {
    List<Silence> silences = new ArrayList<>();
    for (int i = 1; i < seen.size(); i++) {
      Silence.between(seen.get(i - 1).entry().at(), seen.get(i).entry().at())
          .ifPresent(silences::add);
    }
    return silences.stream()
        .max(Comparator.comparing(Silence::length))
        .filter(longest -> longest.length().toDays() >= LONG_DAYS)
        .map(
            longest ->
                texts.text(
                    "client-recovery.draft.silence", day(longest.from()), day(longest.to())));
  }

  private String day(Instant at) {
    return texts.dayOf(at);
  }
}
