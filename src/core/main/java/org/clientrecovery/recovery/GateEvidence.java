package org.clientrecovery.recovery;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.clientrecovery.commitment.Party;
import org.clientrecovery.wording.Component;

/**
 * What a gate looks at: the replies of the present round in order of time, the ledger, the working
 * papers, the contacts, and whether the client confirmed. Immutable.
 *
 * @param rhythm how often the client hears from us in follow-up
 * @param approval whether words that own a failure have to be approved first
 * @param at the moment of asking, by which something is overdue or not
 */
public record GateEvidence(
    Recovery recovery,
    List<ReviewedReply> replies,
    List<Commitment> commitments,
    WorkingPapers papers,
    ContactCalendar.Rhythm rhythm,
    boolean approval,
    Instant at) {
  private static final int LONGEST_NAME = 80;

  public GateEvidence {
    replies =
        replies.stream()
            .filter(reply -> !reply.written().isBefore(recovery.roundSince()))
            .sorted(Comparator.comparing(ReviewedReply::written))
            .toList();
    commitments = List.copyOf(commitments);
    Objects.requireNonNull(papers, "papers");
    Objects.requireNonNull(rhythm, "rhythm");
    Objects.requireNonNull(at, "at");
  }

  /** The evidence for that recovery: replies from before its present round do not count. */
  public static GateEvidence of(
      Recovery recovery, List<ReviewedReply> replies, List<Commitment> ledger, Instant at) {
    return new GateEvidence(
        recovery, replies, ledger, WorkingPapers.empty(), standardRhythm(), false, at);
  }

  /** This evidence with those papers. */
  public GateEvidence with(WorkingPapers written) {
    return new GateEvidence(recovery, replies, commitments, written, rhythm, approval, at);
  }

  /** This evidence by what a project set; {@code site} is the zone where it set none. */
  public GateEvidence with(Settings settings, ZoneId site) {
    return new GateEvidence(
        recovery,
        replies,
        commitments,
        papers,
        ContactCalendar.Rhythm.of(settings, site),
        settings.is(Setting.OWNERSHIP_APPROVAL),
        at);
  }

  boolean isAsked(GateQuestion question) {
    return question != GateQuestion.OWNERSHIP_APPROVED || approval;
  }

  private static ContactCalendar.Rhythm standardRhythm() {
    return ContactCalendar.Rhythm.of(Settings.standard(), ZoneId.of("UTC"));
  }

  GateAnswer answer(GateQuestion question) {
    return switch (question) {
      case PUBLIC_ACKNOWLEDGEMENT -> met(question, hasPublicAcknowledgement());
      case SPECIFIC_PROBLEM -> specificProblem();
      case PROBLEMS_AGREED -> met(question, isGiven(papers.problemAgreement()));
      case OWNERSHIP_APPROVED -> met(question, papers.the(Paper.OWNERSHIP_APPROVAL).isPresent());
      case REAL_APOLOGY -> met(question, lastRealApology().isPresent());
      case NO_OPEN_NON_APOLOGY -> met(question, !hasOpenNonApology());
      case ACTION_FOR_EACH_PROBLEM -> actionForEachProblem();
      case OWNER_AND_DUE ->
          eachAction(question, action -> !action.owner().isEmpty() && action.due().isPresent());
      case MEASURE_OF_SOLVED -> eachAction(question, action -> !action.measure().isEmpty());
      case QUICK_WIN -> met(question, papers.actions().stream().anyMatch(PlanAction::quickWin));
      case PLAN_AGREED -> met(question, isGiven(papers.planAgreement()));
      case NO_MISSED_COMMITMENT -> none(question, missedCommitments());
      case NO_OVERDUE_ACTION -> none(question, overdueActions());
      case CLIENT_CONFIRMATION -> met(question, recovery.isConfirmedByClient());
      case FOLLOW_UPS_HELD -> met(question, areFollowUpsHeld());
      case LESSONS_RECORDED -> met(question, !papers.of(Paper.LESSON).isEmpty());
      case PREVENTION_RECORDED -> met(question, !papers.of(Paper.PREVENTION).isEmpty());
      case FINAL_INVOICE -> met(question, parting("invoice"));
      case HAND_OVER -> met(question, parting("hand-over"));
      case WORK_STATUS -> met(question, parting("work-status"));
      case PARTING_DATES ->
          met(question, parting("invoice-on") && parting("hand-over-on") && parting("work-until"));
    };
  }

  /** When we and the client were in touch, by replies and by what was noted as a contact. */
  public ContactCalendar calendar() {
    Stream<Contact> written =
        publicReplies().stream().map(reply -> new Contact(reply.written(), Party.US));
    Stream<Contact> noted =
        papers.of(Paper.CONTACT).stream().map(entry -> noted(entry, rhythm.zone()));
    return ContactCalendar.of(recovery, rhythm, Stream.concat(written, noted).toList());
  }

  /** A contact that was noted by its day counts from noon, or from when it was noted that day. */
  public static Contact noted(PaperEntry entry, ZoneId zone) {
    LocalDate day = entry.day("on").orElseThrow();
    Instant saved = entry.changed().at();
    boolean sameDay = saved.atZone(zone).toLocalDate().equals(day);
    return new Contact(
        sameDay ? saved : day.atTime(12, 0).atZone(zone).toInstant(),
        "client".equals(entry.value("by")) ? Party.CLIENT : Party.US);
  }

  private static GateAnswer met(GateQuestion question, boolean met) {
    return new GateAnswer(question, met);
  }

  private static GateAnswer none(GateQuestion question, List<String> inTheWay) {
    return new GateAnswer(question, inTheWay.isEmpty(), inTheWay);
  }

  private static boolean isGiven(Agreement agreement) {
    return agreement == Agreement.GIVEN;
  }

  private boolean hasPublicAcknowledgement() {
    return publicReplies().stream()
        .anyMatch(reply -> reply.components().contains(Component.ACKNOWLEDGEMENT));
  }

  private GateAnswer specificProblem() {
    List<Problem> problems = papers.problems();
    boolean met = problems.stream().anyMatch(Problem::isSpecific);
    List<String> words = new ArrayList<>();
    if (!met) {
      problems.forEach(
          problem -> problem.generalities().forEach(found -> words.add(found.quote())));
    }
    return new GateAnswer(
        GateQuestion.SPECIFIC_PROBLEM, met, words.stream().distinct().limit(10).toList());
  }

  private GateAnswer actionForEachProblem() {
    List<String> without = named(papers.problemsWithoutAction().stream().map(Problem::what));
    return new GateAnswer(
        GateQuestion.ACTION_FOR_EACH_PROBLEM,
        !papers.problems().isEmpty() && without.isEmpty(),
        without);
  }

  private GateAnswer eachAction(GateQuestion question, Predicate<PlanAction> complete) {
    List<String> incomplete =
        named(
            papers.actions().stream()
                .filter(action -> !complete.test(action))
                .map(PlanAction::action));
    return new GateAnswer(
        question, !papers.actions().isEmpty() && incomplete.isEmpty(), incomplete);
  }

  private static List<String> named(Stream<String> texts) {
    return texts.map(GateEvidence::shortened).limit(10).toList();
  }

  private static String shortened(String text) {
    String line = Excerpt.of(text);
    return line.length() <= LONGEST_NAME ? line : line.substring(0, LONGEST_NAME - 1) + "…";
  }

  private Optional<ReviewedReply> lastRealApology() {
    return publicReplies().stream()
        .filter(ReviewedReply::isApologyWithOwnership)
        .reduce((earlier, later) -> later);
  }

  private boolean hasOpenNonApology() {
    Instant madeUp = lastRealApology().map(ReviewedReply::written).orElse(Instant.MIN);
    return publicReplies().stream()
        .anyMatch(reply -> reply.isNonApology() && reply.written().isAfter(madeUp));
  }

  private List<String> missedCommitments() {
    return named(
        commitments.stream()
            .filter(c -> c.party() == Party.US && c.state().isUnresolved() && isMissed(c))
            .map(Commitment::quote));
  }

  private boolean isMissed(Commitment commitment) {
    return commitment.state() == CommitmentState.MISSED || commitment.isOverdueAt(at);
  }

  private List<String> overdueActions() {
    LocalDate today = at.atZone(rhythm.zone()).toLocalDate();
    return named(
        papers.actions().stream()
            .filter(action -> action.isOverdueOn(today))
            .map(PlanAction::action));
  }

  private boolean areFollowUpsHeld() {
    ContactCalendar calendar = calendar();
    return !calendar.held().isEmpty() && !calendar.isOverdue(at);
  }

  private boolean parting(String field) {
    return papers.the(Paper.PARTING).filter(entry -> entry.has(field)).isPresent();
  }

  private List<ReviewedReply> publicReplies() {
    return replies.stream().filter(ReviewedReply::isPublic).toList();
  }
}
