package org.clientrecovery.jira.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.clientrecovery.commitment.Due;
import org.clientrecovery.commitment.Party;
import org.clientrecovery.jira.store.BreakingDatabase;
import org.clientrecovery.jira.store.CommitmentLedger;
import org.clientrecovery.jira.store.Decision;
import org.clientrecovery.jira.store.LedgerEntry;
import org.clientrecovery.jira.store.MemoryDatabase;
import org.clientrecovery.jira.store.MutableClock;
import org.clientrecovery.jira.store.PaperHistory;
import org.clientrecovery.jira.store.PaperStore;
import org.clientrecovery.jira.store.RecoverySample;
import org.clientrecovery.jira.store.RecoveryStore;
import org.clientrecovery.recovery.Agreement;
import org.clientrecovery.recovery.Chronology;
import org.clientrecovery.recovery.Commitment;
import org.clientrecovery.recovery.CommitmentState;
import org.clientrecovery.recovery.Paper;
import org.clientrecovery.recovery.PaperEntry;
import org.clientrecovery.recovery.Recovery;
import org.clientrecovery.recovery.Standing;
import org.junit.Before;
import org.junit.Test;

public class PlanPromisesTest {
  private static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");
  private static final Recovery RECOVERY = RecoverySample.since(MONDAY);

  private final MemoryDatabase database = new MemoryDatabase();
  private final MutableClock clock = new MutableClock(MONDAY);
  private final BreakingDatabase breaking = new BreakingDatabase(database.activeObjects());
  private final ActiveObjects objects = breaking.activeObjects();
  private final PaperStore papers =
      new PaperStore(objects, database.locks(), new PaperHistory(objects), clock);
  private final CommitmentLedger ledger = new CommitmentLedger(objects, database.locks());
  private final IssueManager issues = mock(IssueManager.class);
  private final Participants participants = mock(Participants.class);
  private final UserManager users = mock(UserManager.class);
  private final CommentReviewer reviewer = mock(CommentReviewer.class);
  private final ApplicationUser jonas = mock(ApplicationUser.class);
  private final PlanPromises plan =
      new PlanPromises(
          papers,
          ledger,
          new LedgerPlaces(
              new RecoveryStore(database.activeObjects(), database.locks()), participants, issues),
          new Owners(users, mock(CommentManager.class)),
          reviewer,
          issues,
          database.locks(),
          clock);
  private int problem;

  @Before
  public void openARecovery() {
    MutableIssue own = mock(MutableIssue.class);
    Project project = mock(Project.class);
    when(own.getId()).thenReturn(7L);
    when(own.getProjectObject()).thenReturn(project);
    when(project.getId()).thenReturn(1L);
    when(issues.getIssueObject(7L)).thenReturn(own);
    when(participants.client(any())).thenReturn(Optional.empty());
    when(reviewer.zone(own)).thenReturn(ZoneOffset.UTC);
    when(users.getUserByName(anyString())).thenReturn(null);
    when(users.getUserByName("jonas")).thenReturn(jonas);
    when(jonas.getKey()).thenReturn("jonas");
    new RecoveryStore(database.activeObjects(), database.locks())
        .add(RECOVERY, Chronology.of(List.of()));
    problem = papers.add(7, Paper.PROBLEM, Map.of("what", "3 mails"), "ann").id();
  }

  @Test
  public void shouldPromiseEachActionOnceTheClientAgreed() {
    action("Correct the entries", "owner", "jonas", "due", "2026-03-09");
    action("Send ten addresses", "client-owner", "Anja", "due", "2026-03-06");
    action("Call back");
    plan.follow(RECOVERY, jonas);
    assertThat(promises()).as("nobody agreed yet").isEmpty();

    agree();

    assertThat(promises())
        .extracting(
            entry -> entry.commitment().quote(),
            entry -> entry.commitment().party(),
            entry -> entry.commitment().due().map(Due::toString).orElse("none"),
            entry -> entry.people().owner().orElse(""))
        .containsExactly(
            tuple("Send ten addresses", Party.CLIENT, "2026-03-06", ""),
            tuple("Correct the entries", Party.US, "2026-03-09", "jonas"),
            tuple("Call back", Party.US, "none", ""));
    assertThat(promises())
        .allMatch(entry -> entry.commitment().state() == CommitmentState.OPEN)
        .allMatch(entry -> entry.place().recovery() == 7 && entry.place().source() == 3);
  }

  @Test
  public void shouldChangeNothingWhenThePlanIsSavedTwice() {
    action("Correct the entries", "due", "2026-03-09");
    agree();

    plan.follow(RECOVERY, jonas);

    assertThat(promises()).singleElement().matches(entry -> entry.life().version() == 1);
  }

  @Test
  public void shouldKeepThePromiseWhenItsActionIsDoneAndOpenItWhenItIsNotAfterAll() {
    PaperEntry action = action("Correct the entries", "due", "2026-03-09");
    agree();

    put(action, "status", "done");
    assertThat(state()).isEqualTo(CommitmentState.KEPT);
    assertThat(papers.of(7).planAgreement())
        .as("work that goes on changes nothing of what was agreed")
        .isEqualTo(Agreement.GIVEN);

    put(action, "status", "under-way");
    assertThat(state()).isEqualTo(CommitmentState.OPEN);
  }

  @Test
  public void shouldBeKeptLateWhereItWasDoneAfterItsDay() {
    PaperEntry action = action("Correct the entries", "due", "2026-03-03");
    agree();
    clock.pass(Duration.ofDays(3));

    put(action, "status", "done");

    assertThat(state()).isEqualTo(CommitmentState.LATE);
  }

  @Test
  public void shouldMoveThePromiseOnceTheClientAgreesToAnotherDay() {
    PaperEntry action = action("Correct the entries", "due", "2026-03-09");
    agree();
    clock.pass(Duration.ofHours(1));

    put(action, "due", "2026-03-12");
    assertThat(promises().get(0).commitment().due())
        .as("they have not agreed to it yet")
        .contains(Due.on(LocalDate.of(2026, 3, 9), ZoneOffset.UTC));

    agreeAgain();
    assertThat(promises())
        .singleElement()
        .matches(entry -> entry.commitment().state() == CommitmentState.MOVED)
        .matches(entry -> entry.commitment().due().orElseThrow().toString().equals("2026-03-12"));
  }

  @Test
  public void shouldNotHideWhatWasMissedBehindANewDay() {
    PaperEntry action = action("Correct the entries", "due", "2026-03-03");
    agree();
    clock.pass(Duration.ofDays(5));

    put(action, "due", "2026-03-12");
    agreeAgain();

    assertThat(promises())
        .extracting(entry -> entry.commitment().state())
        .containsExactly(CommitmentState.MISSED, CommitmentState.OPEN);
    assertThat(promises().get(1).planAction()).isEqualTo(action.id());
    put(action, "status", "done");
    assertThat(promises())
        .extracting(entry -> entry.commitment().state())
        .containsExactly(CommitmentState.MISSED, CommitmentState.KEPT);
  }

  @Test
  public void shouldStandForWhatWasSaidOtherwiseAndPassToAnotherParty() {
    PaperEntry worded = action("Correct the entries", "owner", "jonas", "due", "2026-03-09");
    PaperEntry passed = action("Send addresses", "owner", "jonas", "due", "2026-03-10");
    agree();
    clock.pass(Duration.ofHours(1));

    put(worded, "action", "Correct and check the entries");
    put(passed, values -> without(values, "owner", "client-owner", "Anja"));
    agreeAgain();

    assertThat(promises().stream().filter(LedgerEntry::isUnresolved))
        .extracting(entry -> entry.commitment().quote(), entry -> entry.commitment().party())
        .containsExactly(
            tuple("Correct and check the entries", Party.US),
            tuple("Send addresses", Party.CLIENT));
    assertThat(promises()).hasSize(4);
  }

  @Test
  public void shouldWithdrawWhatLeftThePlanAndLeaveAloneWhatALeadTookBack() {
    PaperEntry gone = action("Correct the entries", "due", "2026-03-09");
    action("Call back", "due", "2026-03-10");
    agree();
    clock.pass(Duration.ofHours(1));
    ledger.change(promises().get(1).id(), Commitment::withdrawn, decision());

    papers.remove(place(gone), 1, "jonas");
    agreeAgain();

    assertThat(promises())
        .extracting(entry -> entry.commitment().state())
        .containsExactly(CommitmentState.WITHDRAWN, CommitmentState.WITHDRAWN);
  }

  @Test
  public void shouldWithdrawTheRestWhereWaysArePartedAndLeaveWhatWasMissedToPeople() {
    action("Correct the entries", "due", "2026-03-03");
    action("Call back", "due", "2026-03-20");
    agree();
    clock.pass(Duration.ofDays(5));

    plan.withdraw(7, jonas);

    assertThat(promises())
        .extracting(entry -> entry.commitment().state())
        .containsExactly(CommitmentState.OPEN, CommitmentState.WITHDRAWN);
  }

  @Test
  public void shouldSayOnThePlanWhatWasDecidedInTheLedger() {
    PaperEntry action = action("Correct the entries", "due", "2026-03-09");
    agree();
    int id = promises().get(0).id();
    Due thursday = Due.on(LocalDate.of(2026, 3, 12), ZoneOffset.UTC);

    decide(id, promise -> promise.movedTo(thursday, MONDAY));
    assertThat(entry(action).value("due")).isEqualTo("2026-03-12");
    decide(id, promise -> promise.keptAt(MONDAY));
    assertThat(entry(action).value("status")).isEqualTo("done");
    decide(id, Commitment::confirmed);
    assertThat(entry(action).value("status")).isEqualTo("under-way");
  }

  @Test
  public void shouldTouchNoPlanForAPromiseOfAComment() {
    action("Correct the entries");
    plan.decided(
        ledger.add(
            new LedgerPlaces(mock(RecoveryStore.class), participants, issues)
                .of(issues.getIssueObject(7L)),
            new Commitment(
                "we call",
                Party.US,
                Optional.empty(),
                Optional.empty(),
                MONDAY,
                Optional.empty(),
                CommitmentState.PROPOSED),
            Optional.empty(),
            decision()),
        jonas);

    agree();
    assertThat(promises()).hasSize(2);
  }

  @Test
  public void shouldKeepThePlanWhereTheLedgerFailsAndPromiseTheRestOnceWithTheNextSave() {
    PaperEntry first = action("Correct the entries", "due", "2026-03-09");
    action("Call back", "due", "2026-03-10");
    action("Send the list", "due", "2026-03-11");
    breaking.ledgerAfter(1);
    papers.add(7, Paper.PLAN_AGREEMENT, Map.of("on", "2026-03-02", "how", "by mail"), "ann");

    assertThat(plan.follow(RECOVERY, jonas)).as("who saves is told").isFalse();
    assertThat(papers.of(7).planAgreement()).isEqualTo(Agreement.GIVEN);
    assertThat(promises()).as("what was promised before stays, whole").hasSize(1);

    breaking.mended();
    put(first, "status", "under-way");
    assertThat(promises())
        .extracting(entry -> entry.commitment().quote(), entry -> entry.life().version())
        .containsExactly(
            tuple("Correct the entries", 1), tuple("Call back", 1), tuple("Send the list", 1));
  }

  @Test
  public void shouldNotLoseThePromiseThatPassesToAnotherPartyWhereTheLedgerFails() {
    PaperEntry passed = action("Send addresses", "owner", "jonas", "due", "2026-03-10");
    agree();
    for (int done = 0; done < 2; done++) {
      clock.pass(Duration.ofHours(1));
      breaking.ledgerAfter(done);
      put(passed, values -> without(values, "owner", "client-owner", "Anja"));
      agreeAgain();
    }
    breaking.mended();

    assertThat(plan.follow(RECOVERY, jonas)).isTrue();
    assertThat(promises())
        .extracting(entry -> entry.commitment().party(), entry -> entry.commitment().state())
        .containsExactly(
            tuple(Party.US, CommitmentState.WITHDRAWN), tuple(Party.CLIENT, CommitmentState.OPEN));
    assertThat(plan.follow(RECOVERY, jonas)).isTrue();
    assertThat(promises()).hasSize(2);
  }

  @Test
  public void shouldKnowThePromiseThatPassedToAnotherPartyWithAnEarlierDay() {
    PaperEntry passed = action("Send addresses", "owner", "jonas", "due", "2026-03-10");
    agree();
    clock.pass(Duration.ofHours(1));
    put(passed, values -> without(values, "owner", "client-owner", "Anja"));
    put(passed, "due", "2026-03-06");
    agreeAgain();

    put(passed, "status", "done");

    assertThat(promises())
        .extracting(entry -> entry.commitment().party(), entry -> entry.commitment().state())
        .containsExactly(
            tuple(Party.CLIENT, CommitmentState.KEPT), tuple(Party.US, CommitmentState.WITHDRAWN));
  }

  @Test
  public void shouldNotTakeBackAKeptPromiseWhereThePlanCouldNotBeTold() {
    PaperEntry action = action("Correct the entries", "due", "2026-03-09");
    PaperEntry other = action("Call back", "due", "2026-03-10");
    agree();
    clock.pass(Duration.ofHours(1));
    keepUntold();
    assertThat(entry(action).value("status")).as("the plan does not know").isEqualTo("open");

    clock.pass(Duration.ofHours(1));
    put(other, "measure", "they say so");

    assertThat(promises().get(0).commitment().state()).isEqualTo(CommitmentState.KEPT);
    assertThat(entry(action).value("status")).isEqualTo("done");
  }

  @Test
  public void shouldNotTakeBackAKeptPromiseWithAFormThatDidNotKnowOfIt() {
    PaperEntry action = action("Correct the entries", "due", "2026-03-09");
    agree();
    put(action, "status", "done");
    put(action, "status", "open");
    clock.pass(Duration.ofHours(1));
    keepUntold();

    clock.pass(Duration.ofHours(1));
    put(action, "measure", "they say so");

    assertThat(state()).isEqualTo(CommitmentState.KEPT);
    assertThat(entry(action).values())
        .containsEntry("status", "done")
        .containsEntry("measure", "they say so");
    put(action, "status", "open");
    assertThat(state()).as("taken back on the plan").isEqualTo(CommitmentState.OPEN);
  }

  @Test
  public void shouldTellThePlanLaterOfAMoveThatItCouldNotBeToldOf() {
    PaperEntry action = action("Correct the entries", "due", "2026-03-09");
    agree();
    clock.pass(Duration.ofHours(1));
    Due thursday = Due.on(LocalDate.of(2026, 3, 12), ZoneOffset.UTC);
    breaking.papersAfter(0);
    decide(promises().get(0).id(), promise -> promise.movedTo(thursday, clock.instant()));
    breaking.mended();

    agreeAgain();

    assertThat(entry(action).value("due")).isEqualTo("2026-03-12");
    assertThat(promises())
        .singleElement()
        .matches(entry -> entry.commitment().due().equals(Optional.of(thursday)));
  }

  @Test
  public void shouldLeaveAnotherDayOnThePlanThatNobodyAgreedToYet() {
    PaperEntry action = action("Correct the entries", "due", "2026-03-09");
    agree();
    put(action, "status", "done");
    clock.pass(Duration.ofHours(1));
    papers.update(place(action), values -> reopened(values, "2026-03-20"), "jonas");
    clock.pass(Duration.ofMillis(5));
    plan.follow(RECOVERY, jonas);
    assertThat(state()).isEqualTo(CommitmentState.OPEN);

    plan.follow(RECOVERY, jonas);

    assertThat(entry(action).value("due")).isEqualTo("2026-03-20");
    assertThat(entry(action).value("status")).isEqualTo("under-way");
  }

  @Test
  public void shouldWithdrawWithTheNextSaveWhatCouldNotBeWhenWaysWereParted() {
    PaperEntry action = action("Call back", "due", "2026-03-20");
    agree();
    breaking.ledgerAfter(0);
    plan.withdraw(7, jonas);
    assertThat(state()).isEqualTo(CommitmentState.OPEN);
    breaking.mended();

    papers.update(place(action), values -> without(values, "", "measure", "none"), "jonas");
    plan.follow(RECOVERY.movedTo(Standing.PARTED_WAYS, MONDAY), jonas);

    assertThat(state()).isEqualTo(CommitmentState.WITHDRAWN);
  }

  /** The first promise is kept, and the plan fails to be told. */
  private void keepUntold() {
    breaking.papersAfter(0);
    plan.decided(
        ledger
            .change(
                promises().get(0).id(),
                promise -> promise.keptAt(clock.instant()),
                new Decision("jonas", clock.instant(), ""))
            .orElseThrow(),
        jonas);
    breaking.mended();
  }

  private static Map<String, String> reopened(Map<String, String> values, String due) {
    Map<String, String> changed = new HashMap<>(values);
    changed.put("status", "under-way");
    changed.put("due", due);
    return changed;
  }

  private void agree() {
    papers.add(7, Paper.PLAN_AGREEMENT, Map.of("on", "2026-03-02", "how", "by mail"), "ann");
    plan.follow(RECOVERY, jonas);
  }

  private void agreeAgain() {
    clock.pass(Duration.ofHours(1));
    PaperEntry agreement = papers.of(7).the(Paper.PLAN_AGREEMENT).orElseThrow();
    put(agreement, "how", "by phone");
  }

  private PaperEntry action(String what, String... more) {
    Map<String, String> values = new HashMap<>();
    values.put("problem", Integer.toString(problem));
    values.put("action", what);
    values.put("status", "open");
    for (int i = 0; i < more.length; i += 2) {
      values.put(more[i], more[i + 1]);
    }
    return papers.add(7, Paper.PLAN_ACTION, values, "jonas");
  }

  private static Map<String, String> without(
      Map<String, String> values, String gone, String name, String value) {
    Map<String, String> changed = new HashMap<>(values);
    changed.remove(gone);
    changed.put(name, value);
    return changed;
  }

  private void put(PaperEntry entry, String name, String value) {
    put(entry, values -> without(values, name, name, value));
  }

  private void put(PaperEntry entry, UnaryOperator<Map<String, String>> change) {
    papers.update(place(entry), change, "jonas");
    plan.follow(RECOVERY, jonas);
  }

  private void decide(int id, UnaryOperator<Commitment> change) {
    plan.decided(ledger.change(id, change, decision()).orElseThrow(), jonas);
  }

  private Decision decision() {
    return new Decision("jonas", clock.instant(), "");
  }

  private static PaperStore.Place place(PaperEntry entry) {
    return new PaperStore.Place(7, entry.paper(), entry.id());
  }

  private PaperEntry entry(PaperEntry written) {
    return papers.entry(7, written.id()).orElseThrow();
  }

  private CommitmentState state() {
    assertThat(promises()).hasSize(1);
    return promises().get(0).commitment().state();
  }

  private List<LedgerEntry> promises() {
    return ledger.ofIssues(List.of(7L));
  }
}
