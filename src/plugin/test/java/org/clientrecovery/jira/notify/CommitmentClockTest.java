package org.clientrecovery.jira.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.comments.CommentPermissionManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.mail.MailException;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.clientrecovery.commitment.Due;
import org.clientrecovery.commitment.FoundCommitment;
import org.clientrecovery.commitment.Party;
import org.clientrecovery.commitment.Strength;
import org.clientrecovery.jira.issue.CommitmentReaders;
import org.clientrecovery.jira.issue.LedgerPlaces;
import org.clientrecovery.jira.issue.Participants;
import org.clientrecovery.jira.setup.ProjectSetup;
import org.clientrecovery.jira.store.CommitmentLedger;
import org.clientrecovery.jira.store.CommitmentNotices;
import org.clientrecovery.jira.store.Decision;
import org.clientrecovery.jira.store.LedgerPlace;
import org.clientrecovery.jira.store.MemoryDatabase;
import org.clientrecovery.jira.store.NoticeOutbox;
import org.clientrecovery.jira.store.NoticeSchedule;
import org.clientrecovery.jira.store.RecoveryStore;
import org.clientrecovery.jira.store.SettingsStore;
import org.clientrecovery.recovery.Commitment;
import org.clientrecovery.recovery.CommitmentState;
import org.clientrecovery.recovery.NoticeKind;
import org.clientrecovery.recovery.Setting;
import org.junit.Before;
import org.junit.Test;

public class CommitmentClockTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");
  private static final Instant WARNING = Instant.parse("2026-03-05T08:00:00Z");
  private static final Instant OVERDUE = Instant.parse("2026-03-06T23:00:00Z");
  private static final Due FRIDAY = Due.on(LocalDate.of(2026, 3, 6), BERLIN);
  private static final Decision ANN = new Decision("ann", MONDAY, "");

  private final IssueManager issues = mock(IssueManager.class);
  private final UserManager users = mock(UserManager.class);
  private final Participants participants = mock(Participants.class);
  private final ProjectSetup setup = mock(ProjectSetup.class);
  private final CommentManager comments = mock(CommentManager.class);
  private final CommentPermissionManager commentPermissions = mock(CommentPermissionManager.class);
  private final TimeZoneManager zones = mock(TimeZoneManager.class);
  private final I18nResolver texts = mock(I18nResolver.class);
  private final I18nHelper.BeanFactory languages = mock(I18nHelper.BeanFactory.class);
  private final ApplicationProperties site = mock(ApplicationProperties.class);
  private final MailDesk desk = mock(MailDesk.class);
  private final MutableIssue issue = mock(MutableIssue.class);
  private final Project project = mock(Project.class);
  private final ApplicationUser ann = person("ann");
  private final ApplicationUser lea = person("lea");
  private final ApplicationUser cleo = person("cleo");
  private final List<MailDesk.Mail> mails = Collections.synchronizedList(new ArrayList<>());
  private final MailQueue queued = new MailQueue(desk, mails);

  private final MemoryDatabase database = new MemoryDatabase();
  private final CommitmentLedger ledger =
      new CommitmentLedger(database.activeObjects(), database.locks());
  private final CommitmentNotices notices =
      new CommitmentNotices(database.activeObjects(), database.locks());
  private Instant now = MONDAY;

  private ApplicationUser person(String key) {
    ApplicationUser person = mock(ApplicationUser.class);
    when(person.getKey()).thenReturn(key);
    when(person.getDisplayName()).thenReturn(key);
    when(person.getEmailAddress()).thenReturn(key + "@desk.example");
    when(person.isActive()).thenReturn(true);
    return person;
  }

  @Before
  public void workOnAnIssue() {
    I18nHelper german = mock(I18nHelper.class);
    when(german.getLocale()).thenReturn(Locale.GERMANY);
    when(languages.getInstance(any(ApplicationUser.class))).thenReturn(german);
    when(texts.getText(any(Locale.class), any(String.class), any(Serializable[].class)))
        .thenAnswer(
            call ->
                call.getArgument(1)
                    + Arrays.toString(
                        Arrays.copyOfRange(call.getArguments(), 2, call.getArguments().length)));
    when(zones.getDefaultTimezone()).thenReturn(TimeZone.getTimeZone(BERLIN));
    when(zones.getTimeZoneforUser(any())).thenReturn(TimeZone.getTimeZone(BERLIN));
    when(issues.getIssueObject(7L)).thenReturn(issue);
    when(issue.getId()).thenReturn(7L);
    when(issue.getKey()).thenReturn("SUP-7");
    when(issue.getSummary()).thenReturn("wrong\ninvoice");
    when(issue.getProjectObject()).thenReturn(project);
    when(issue.getAssignee()).thenReturn(lea);
    when(project.getId()).thenReturn(1L);
    when(setup.isEnabled(project)).thenReturn(true);
    when(participants.client(issue)).thenReturn(Optional.of(cleo));
    for (ApplicationUser person : List.of(ann, lea)) {
      when(participants.mayWork(person, issue)).thenReturn(true);
    }
    for (ApplicationUser person : List.of(ann, lea, cleo)) {
      when(users.getUserByKey(person.getKey())).thenReturn(person);
    }
    queued.sendAtOnce();
  }

  private CommitmentClock clockOn(MemoryDatabase node) {
    LedgerPlaces places =
        new LedgerPlaces(
            new RecoveryStore(node.activeObjects(), node.locks()), participants, issues);
    Clock clock = mock(Clock.class);
    when(clock.instant()).thenAnswer(call -> now);
    SettingsStore settings = new SettingsStore(node.activeObjects(), node.locks(), clock);
    return new CommitmentClock(
        new CommitmentNotices(node.activeObjects(), node.locks()),
        new NoticeOutbox(node.activeObjects(), node.locks()),
        new NoticeSchedule(node.activeObjects(), settings),
        new CommitmentLedger(node.activeObjects(), node.locks()),
        settings,
        setup,
        places,
        issues,
        zones,
        new NoticeSender(
            users,
            places,
            participants,
            new CommitmentReaders(issues, comments, commentPermissions, participants, places),
            new NoticeMail(texts, languages, zones, site),
            desk,
            new NoticeOutbox(node.activeObjects(), node.locks())),
        clock);
  }

  private void passAt(Instant moment) {
    now = moment;
    clockOn(database).pass(() -> false);
  }

  private int promise(Due due) {
    return promise(due, Party.US, "ann");
  }

  private int promise(Due due, Party party, String owner) {
    return promise(due, party, owner, null);
  }

  private int promise(Due due, Party party, String owner, String condition) {
    Commitment commitment =
        new Commitment(
            "we send it by Friday",
            party,
            Optional.empty(),
            Optional.ofNullable(condition),
            MONDAY,
            Optional.ofNullable(due),
            CommitmentState.PROPOSED);
    return ledger.add(LedgerPlace.of(7, 1), commitment, Optional.of(owner), ANN).id();
  }

  private List<String> told() {
    List<String> told =
        mails.stream()
            .map(
                mail ->
                    mail.to().replace("@desk.example", "")
                        + " "
                        + mail.subject().replaceAll(".*subject\\.([a-z-]+).*", "$1"))
            .sorted()
            .toList();
    mails.clear();
    return told;
  }

  private CommitmentState state(int id) {
    return ledger.entry(id).orElseThrow().commitment().state();
  }

  @Test
  public void shouldTellOwnerAndLeadOnceWhenAPromiseFallsDueSoonAndOnceWhenItIsOverdue() {
    promise(FRIDAY);

    passAt(MONDAY);
    passAt(WARNING.minusMillis(1));
    assertThat(told()).isEmpty();

    passAt(WARNING);
    passAt(WARNING.plusSeconds(60));
    assertThat(told()).containsExactly("ann due-soon", "lea due-soon");

    passAt(OVERDUE);
    passAt(OVERDUE.plusSeconds(60));
    assertThat(told()).containsExactly("ann overdue", "lea overdue");
  }

  @Test
  public void shouldSayThatAPromiseIsMissedFromTheMomentItIs() {
    int id = promise(FRIDAY);

    passAt(OVERDUE.minusMillis(1));
    assertThat(state(id)).isEqualTo(CommitmentState.OPEN);
    passAt(OVERDUE);

    assertThat(state(id)).isEqualTo(CommitmentState.MISSED);
    assertThat(ledger.history(id).get(1).actor()).isEmpty();
    assertThat(ledger.entry(id).orElseThrow().isUnresolved()).isTrue();
  }

  @Test
  public void shouldNotSayThatAConditionalPromiseIsMissed() {
    int id = promise(FRIDAY, Party.US, "ann", "once you send the log");

    passAt(OVERDUE);

    assertThat(state(id)).isEqualTo(CommitmentState.OPEN);
    assertThat(told()).containsExactly("ann overdue", "lea overdue");
  }

  @Test
  public void shouldBringUpWhatHasNoDateOnce() {
    promise(null);

    passAt(Instant.parse("2026-03-04T15:59:59Z"));
    assertThat(told()).isEmpty();
    passAt(Instant.parse("2026-03-04T16:00:00Z"));
    passAt(OVERDUE);

    assertThat(told()).containsExactly("ann undated", "lea undated");
  }

  @Test
  public void shouldTellNothingOfWhatIsResolvedOrStoodForByALaterPromise() {
    int kept = promise(FRIDAY);
    int withdrawn = promise(FRIDAY);
    int earlier = promise(FRIDAY);
    int later = promise(Due.on(LocalDate.of(2026, 4, 1), BERLIN));
    ledger.change(kept, promise -> promise.keptAt(MONDAY), ANN);
    ledger.change(withdrawn, Commitment::withdrawn, ANN);
    ledger.supersede(earlier, later, ANN);

    passAt(OVERDUE);

    assertThat(told()).isEmpty();
    assertThat(state(kept)).isEqualTo(CommitmentState.KEPT);
  }

  @Test
  public void shouldTellAnewOfAnotherDate() {
    int id = promise(FRIDAY);
    passAt(WARNING);
    told();
    Due later = Due.on(LocalDate.of(2026, 3, 13), BERLIN);
    ledger.change(
        id, promise -> promise.movedTo(later, WARNING), new Decision("ann", WARNING, "parts"));

    passAt(OVERDUE);
    assertThat(told()).isEmpty();

    passAt(Instant.parse("2026-03-12T08:00:00Z"));
    assertThat(told()).containsExactly("ann due-soon", "lea due-soon");
  }

  @Test
  public void shouldTellTheLeadAloneOfWhatTheClientPromised() {
    promise(FRIDAY, Party.CLIENT, "cleo");

    passAt(OVERDUE);

    assertThat(told()).containsExactly("lea overdue");
  }

  @Test
  public void shouldTellNobodyWhoMayNotWorkOnTheIssueWhoIsAwayOrHasNoAddress() {
    when(participants.mayWork(ann, issue)).thenReturn(false);
    promise(FRIDAY);
    passAt(WARNING);
    assertThat(told()).containsExactly("lea due-soon");

    when(lea.isActive()).thenReturn(false);
    passAt(OVERDUE);
    assertThat(told()).isEmpty();
    assertThat(notices.latest(List.of(1)).get(1).kind()).isEqualTo(NoticeKind.OVERDUE);
  }

  @Test
  public void shouldWriteToTheSamePersonOnce() {
    when(issue.getAssignee()).thenReturn(ann);
    promise(FRIDAY);

    passAt(WARNING);

    assertThat(told()).containsExactly("ann due-soon");
  }

  @Test
  public void shouldKeepTheWordsOfARestrictedCommentFromWhoMayNotReadIt() {
    Comment comment = mock(Comment.class);
    when(comments.getCommentById(12L)).thenReturn(comment);
    when(commentPermissions.hasBrowsePermission(ann, comment)).thenReturn(true);
    restrictedPromise();

    passAt(WARNING);

    assertThat(mails).hasSize(2);
    for (MailDesk.Mail mail : mails) {
      boolean reads = mail.to().startsWith("ann");
      assertThat(mail.body().contains("we refund 500")).as(mail.to()).isEqualTo(reads);
      assertThat(mail.body().contains("focusedCommentId")).as(mail.to()).isEqualTo(reads);
    }
  }

  private void restrictedPromise() {
    ledger.propose(
        new CommitmentLedger.Origin(12, LedgerPlace.of(7, 1), MONDAY, "ann", 1, true),
        List.of(
            new FoundCommitment(
                0,
                1,
                "we refund 500 by Friday",
                Party.US,
                Optional.empty(),
                Optional.empty(),
                Strength.PROMISE,
                Optional.of(FRIDAY))),
        found -> Optional.of("ann"));
    ledger.change(ledger.ofIssues(List.of(7L)).get(0).id(), Commitment::confirmed, ANN);
  }

  @Test
  public void shouldWriteASubjectOfOneLine() {
    promise(FRIDAY);

    passAt(WARNING);

    assertThat(mails).allMatch(mail -> mail.subject().indexOf('\n') < 0);
  }

  @Test
  public void shouldFollowTheSettingsOfTheProjectFromTheNextPass() {
    promise(FRIDAY);
    passAt(MONDAY);
    SettingsStore settings =
        new SettingsStore(
            database.activeObjects(), database.locks(), Clock.fixed(MONDAY, ZoneOffset.UTC));
    settings.change(1, Map.of(Setting.WARN_BEFORE, Optional.of("3")), Map.of(), "root");

    passAt(Instant.parse("2026-03-03T08:00:00Z"));
    assertThat(told()).containsExactly("ann due-soon", "lea due-soon");

    settings.change(1, Map.of(Setting.WARN_BEFORE, Optional.empty()), Map.of(), "root");
    passAt(WARNING);
    assertThat(told()).isEmpty();
  }

  @Test
  public void shouldTellNobodyWhereTheProjectDoesNotWantItButStillMissThePromise() {
    int id = promise(FRIDAY);
    new SettingsStore(
            database.activeObjects(), database.locks(), Clock.fixed(MONDAY, ZoneOffset.UTC))
        .change(
            SettingsStore.SITE,
            Map.of(Setting.NOTIFY_COMMITMENTS, Optional.of("no")),
            Map.of(),
            "root");

    passAt(OVERDUE);

    assertThat(told()).isEmpty();
    assertThat(state(id)).isEqualTo(CommitmentState.MISSED);
  }

  @Test
  public void shouldLeaveAProjectAloneThatIsSwitchedOffAndGoOnOnceItIsOn() {
    int id = promise(FRIDAY);
    when(setup.isEnabled(project)).thenReturn(false);
    passAt(OVERDUE);
    assertThat(state(id)).isEqualTo(CommitmentState.OPEN);

    when(setup.isEnabled(project)).thenReturn(true);
    passAt(OVERDUE.plusSeconds(86_401));

    assertThat(told()).containsExactly("ann overdue", "lea overdue");
  }

  @Test
  public void shouldFollowAnIssueThatMovedWhileNobodyListened() {
    int id = promise(FRIDAY);
    when(project.getId()).thenReturn(2L);

    passAt(MONDAY);
    passAt(MONDAY.plusSeconds(60));

    assertThat(ledger.entry(id).orElseThrow().project()).isEqualTo(2);
  }

  @Test
  public void shouldNotLetOneThatFailsKeepTheOthersWaiting() {
    int broken = promise(FRIDAY);
    when(issues.getIssueObject(8L)).thenThrow(new IllegalStateException("index away"));
    Commitment commitment = ledger.entry(broken).orElseThrow().commitment().proposed();
    ledger.add(LedgerPlace.of(8, 1), commitment, Optional.of("ann"), ANN);

    passAt(OVERDUE);
    assertThat(told()).containsExactly("ann overdue", "lea overdue");

    doReturn(null).when(issues).getIssueObject(8L);
    passAt(OVERDUE.plusSeconds(3_600));
    assertThat(told()).isEmpty();
  }

  @Test
  public void shouldNotLookAtAnythingBeforeItsTimeHasCome() {
    promise(FRIDAY);
    passAt(MONDAY);

    now = WARNING.minusMillis(1);
    assertThat(clockOn(database).pass(() -> false)).isZero();
  }

  @Test
  public void shouldTellOnceOnTwoNodesThatPassAtTheSameTime() throws Exception {
    IntStream.range(0, 30).forEach(i -> promise(FRIDAY));
    passAt(MONDAY);
    now = WARNING;

    passOnAll(database, database.secondNode());

    assertThat(told()).hasSize(60);
  }

  @Test
  public void shouldTellOnceEvenWhereTheLocksOfTheClusterAreLost() throws Exception {
    IntStream.range(0, 30).forEach(i -> promise(FRIDAY));
    passAt(MONDAY);
    now = WARNING;

    passOnAll(database, database.nodeWithoutLocks());
    passOnAll(database);

    assertThat(told().size()).isEqualTo(60);
  }

  @Test
  public void shouldGoOnWithThePassWhenAMailCanNotBeQueued() {
    doThrow(new IllegalStateException("queue full")).when(desk).post(any(), any());
    int one = promise(FRIDAY);
    int other = promise(FRIDAY);

    passAt(OVERDUE);

    assertThat(List.of(state(one), state(other))).containsOnly(CommitmentState.MISSED);
  }

  @Test
  public void shouldSendWhatANodeNoticedThatDiedBeforeItQueuedTheMails() {
    promise(FRIDAY);
    doThrow(new IllegalStateException("the node dies")).when(desk).post(any(), any());
    passAt(OVERDUE);
    queued.sendAtOnce();

    passAt(OVERDUE.plusSeconds(60));
    assertThat(told()).as("it may still be in the queue of the other node").isEmpty();

    passAt(OVERDUE.plusSeconds(3_600));
    assertThat(told()).containsExactly("ann overdue", "lea overdue");
    passAt(OVERDUE.plusSeconds(100_000));
    assertThat(told()).isEmpty();
  }

  @Test
  public void shouldSendWhatWasLostWithTheQueueOfANode() throws Exception {
    promise(FRIDAY);
    queued.hold();
    passAt(OVERDUE);
    List<MailDesk.Delivery> afterwards = queued.hold();

    passAt(OVERDUE.plusSeconds(3_600));
    MailQueue.send(afterwards);

    assertThat(told()).containsExactly("ann overdue", "lea overdue");
  }

  @Test
  public void shouldSendOnceWhatStandsInTwoQueues() throws Exception {
    promise(FRIDAY);
    List<MailDesk.Delivery> queue = queued.hold();
    passAt(OVERDUE);
    MailQueue.send(queue.subList(0, 1));
    passAt(OVERDUE.plusSeconds(3_600));
    assertThat(queue).as("one is sent, the other one waits twice").hasSize(3);

    MailQueue.send(queue);

    assertThat(told()).containsExactly("ann overdue", "lea overdue");
    passAt(OVERDUE.plusSeconds(100_000));
    assertThat(queue).hasSize(3);
  }

  @Test
  public void shouldNotSendWhatWasKeptWhileItsMailWaited() throws Exception {
    int id = promise(FRIDAY);
    List<MailDesk.Delivery> queue = queued.hold();
    passAt(WARNING);
    ledger.change(id, promise -> promise.keptAt(WARNING), ANN);

    MailQueue.send(queue);
    passAt(WARNING.plusSeconds(3_600));

    assertThat(told()).isEmpty();
    assertThat(queue).hasSize(2);
  }

  @Test
  public void shouldKeepAMailThatTheServerRefusesForAnotherTry() throws Exception {
    promise(FRIDAY);
    List<MailDesk.Delivery> queue = new ArrayList<>();
    doAnswer(
            call -> {
              MailDesk.Delivery delivery = call.getArgument(1);
              queue.add(delivery);
              return null;
            })
        .when(desk)
        .post(any(), any());
    passAt(OVERDUE);
    MailException refused = mock(MailException.class);

    assertThatThrownBy(
            () ->
                queue
                    .get(0)
                    .deliver(
                        () -> {
                          throw refused;
                        }))
        .isSameAs(refused);
    queue.get(0).deliver(() -> mails.add(new MailDesk.Mail("ann", "subject.overdue", "")));

    assertThat(mails).hasSize(1);
  }

  @Test
  public void shouldGiveUpOnAMailThatIsAWeekOld() {
    promise(FRIDAY);
    doThrow(new IllegalStateException("queue full")).when(desk).post(any(), any());
    passAt(OVERDUE);
    queued.sendAtOnce();

    passAt(OVERDUE.plus(Duration.ofDays(8)));

    assertThat(told()).isEmpty();
  }

  private void passOnAll(MemoryDatabase... nodes) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(nodes.length);
    List<Callable<Integer>> passes =
        Arrays.stream(nodes)
            .map(this::clockOn)
            .map(clock -> (Callable<Integer>) () -> clock.pass(() -> false))
            .toList();
    try {
      for (Future<Integer> pass : threads.invokeAll(passes)) {
        pass.get();
      }
    } finally {
      threads.shutdownNow();
    }
  }
}
