package org.clientrecovery.jira.papers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clientrecovery.jira.issue.ReaderTexts;
import org.clientrecovery.recovery.Agreement;
import org.clientrecovery.recovery.Paper;
import org.clientrecovery.recovery.PaperEntry;
import org.clientrecovery.recovery.Problem;
import org.clientrecovery.recovery.WorkingPapers;

/**
 * What both parties keep after the meeting: its summary and the agreed lists, as plain text to
 * paste or send, so that both copies are the same.
 */
public final class FollowUpLetter {
  private final ReaderTexts texts;

  public FollowUpLetter(ReaderTexts texts) {
    this.texts = texts;
  }

  /** Names of who gets the letter and who writes it; empty where nobody knows. */
  public record Parties(String client, String writer) {}

  /**
   * The letter in the reader's language; papers in which nothing was written are left out.
   *
   * @param nextContact the day by which the client hears from us next
   * @return empty where there is nothing to write about yet
   */
  public String of(WorkingPapers papers, Parties parties, Optional<LocalDate> nextContact) {
    List<String> agreed = agreed(papers);
    if (agreed.isEmpty()) {
      return "";
    }
    List<String> parts = new ArrayList<>();
    parts.add(greeting(parties.client()));
    parts.add(texts.text("client-recovery.letter.opening"));
    parts.addAll(agreed);
    nextContact.ifPresent(
        day -> parts.add(texts.text("client-recovery.letter.next", texts.day(day))));
    parts.add(texts.text("client-recovery.letter.closing"));
    parts.add(texts.text("client-recovery.letter.regards") + "\n" + parties.writer());
    return String.join("\n\n", parts);
  }

  private String greeting(String client) {
    return client.isEmpty()
        ? texts.text("client-recovery.letter.greeting.nobody")
        : texts.text("client-recovery.letter.greeting", client);
  }

  private List<String> agreed(WorkingPapers papers) {
    List<String> parts = new ArrayList<>();
    meeting(papers).ifPresent(parts::add);
    part(
        parts,
        "problems",
        agreed(papers.the(Paper.PROBLEM_AGREEMENT), papers.problemAgreement()),
        problems(papers));
    part(
        parts,
        "plan",
        agreed(papers.the(Paper.PLAN_AGREEMENT), papers.planAgreement()),
        actions(papers));
    part(parts, "concessions", "", concessions(papers));
    clientPart(papers, parts);
    return parts;
  }

  private Optional<String> meeting(WorkingPapers papers) {
    return papers
        .the(Paper.MEETING)
        .filter(meeting -> meeting.has("summary"))
        .map(
            meeting -> {
              List<String> lines = new ArrayList<>();
              meeting
                  .day("on")
                  .ifPresent(
                      day -> lines.add(texts.text("client-recovery.letter.met", texts.day(day))));
              if (meeting.has("present")) {
                lines.add(texts.text("client-recovery.letter.present", meeting.value("present")));
              }
              lines.add(meeting.value("summary"));
              return String.join("\n", lines);
            });
  }

  private void part(List<String> parts, String name, String agreed, List<String> entries) {
    if (!entries.isEmpty()) {
      List<String> lines = new ArrayList<>();
      lines.add(texts.text("client-recovery.letter." + name) + agreed);
      for (int i = 0; i < entries.size(); i++) {
        lines.add((i + 1) + ". " + entries.get(i));
      }
      parts.add(String.join("\n", lines));
    }
  }

  /** When and how the client agreed; of a list that changed since, that this still has to come. */
  private String agreed(Optional<PaperEntry> word, Agreement agreement) {
    String text = agreement == Agreement.STALE ? "changed-since" : "agreed";
    return word.map(
            entry ->
                " "
                    + texts.text(
                        "client-recovery.letter." + text,
                        texts.day(entry.day("on").orElseThrow()),
                        entry.value("how")))
        .orElse("");
  }

  private static List<String> problems(WorkingPapers papers) {
    return papers.problems().stream().map(PaperLines::problem).toList();
  }

  private List<String> actions(WorkingPapers papers) {
    return papers.of(Paper.PLAN_ACTION).stream().map(entry -> action(papers, entry)).toList();
  }

  private String action(WorkingPapers papers, PaperEntry entry) {
    List<String> lines = new ArrayList<>();
    lines.add(entry.value("action"));
    papers.problems().stream()
        .filter(problem -> problem.id() == entry.number("problem"))
        .findFirst()
        .map(Problem::what)
        .ifPresent(what -> lines.add(labelled("against", what)));
    add(lines, "owner", entry.value("owner"));
    add(lines, "client-owner", entry.value("client-owner"));
    add(lines, "due", entry.day("due").map(texts::day).orElse(""));
    add(lines, "measure", entry.value("measure"));
    return String.join("\n   ", lines);
  }

  private List<String> concessions(WorkingPapers papers) {
    return papers.of(Paper.CONCESSION).stream()
        .map(
            entry -> {
              List<String> lines = new ArrayList<>();
              lines.add(entry.value("what"));
              add(lines, "worth", entry.value("worth"));
              add(lines, "until", entry.day("until").map(texts::day).orElse(""));
              return String.join("\n   ", lines);
            })
        .toList();
  }

  private void clientPart(WorkingPapers papers, List<String> parts) {
    papers
        .the(Paper.CLIENT_PART)
        .ifPresent(
            entry -> {
              if (entry.has("part")) {
                parts.add(
                    texts.text("client-recovery.letter.your-part") + "\n" + entry.value("part"));
              }
              if (entry.has("outcome")) {
                parts.add(
                    texts.text("client-recovery.letter.outcome") + "\n" + entry.value("outcome"));
              }
            });
  }

  private void add(List<String> lines, String label, String value) {
    if (!value.isEmpty()) {
      lines.add(labelled(label, value));
    }
  }

  private String labelled(String label, String value) {
    return texts.text("client-recovery.letter.line." + label, value);
  }
}
