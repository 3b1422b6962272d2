package org.clientrecovery.jira.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import org.clientrecovery.commitment.Party;
import org.clientrecovery.jira.issue.Contacts;
import org.clientrecovery.jira.issue.Participants;
import org.clientrecovery.jira.store.MemoryDatabase;
import org.clientrecovery.jira.store.RecoveryLists;
import org.clientrecovery.jira.store.RecoveryNotices;
import org.clientrecovery.jira.store.RecoveryStore;
import org.clientrecovery.jira.store.SettingsStore;
import org.clientrecovery.recovery.Chronology;
import org.clientrecovery.recovery.Contact;
import org.clientrecovery.recovery.ContactCalendar;
import org.clientrecovery.recovery.Escalation;
import org.clientrecovery.recovery.FailureKind;
import org.clientrecovery.recovery.Recovery;
import org.clientrecovery.recovery.Setting;
import org.clientrecovery.recovery.Settings;
import org.clientrecovery.recovery.SideAtFault;
import org.clientrecovery.recovery.Standing;
import org.clientrecovery.recovery.Trigger;
import org.junit.Before;
import org.junit.Test;

public class RecoveryClockTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final Instant MONDAY = at("2026-03-02T09:00");

  private final MemoryDatabase database = new MemoryDatabase();
  private final RecoveryStore recoveries =
      new RecoveryStore(database.activeObjects(), database.locks());
  private final Contacts contacts = mock(Contacts.class);
  private final ProjectManager projects = mock(ProjectManager.class);
  private final IssueManager issues = mock(IssueManager.class);
  private final Participants participants = mock(Participants.class);
  private final TimeZoneManager zones = mock(TimeZoneManager.class);
  private final I18nResolver texts = mock(I18nResolver.class);
  private final I18nHelper.BeanFactory languages = mock(I18nHelper.BeanFactory.class);
  private final MailDesk desk = mock(MailDesk.class);
  private final MutableIssue issue = mock(MutableIssue.class);
  private final Project care = mock(Project.class);
  private final ApplicationUser lea = mock(ApplicationUser.class);
  private final List<MailDesk.Mail> mails = new ArrayList<>();
  private final MailQueue queued = new MailQueue(desk, mails);
  private final Clock time = mock(Clock.class);
  private final SettingsStore settings =
      new SettingsStore(database.activeObjects(), database.locks(), time);
  private Instant now = MONDAY;

  @Before
  public void escalate() {
    when(time.instant()).thenAnswer(call -> now);
    when(care.getId()).thenReturn(10L);
    when(projects.getProjectObjects()).thenReturn(List.of(care));
    when(issues.getIssueObject(2L)).thenReturn(issue);
    when(issue.getKey()).thenReturn("CARE-2");
    when(issue.getSummary()).thenReturn("wrong\ninvoice");
    when(issue.getProjectObject()).thenReturn(care);
    when(issue.getAssignee()).thenReturn(lea);
    when(lea.isActive()).thenReturn(true);
    when(lea.getKey()).thenReturn("lea");
    when(lea.getEmailAddress()).thenReturn("lea@desk.example");
    when(participants.mayWork(lea, issue)).thenReturn(true);
    when(zones.getDefaultTimezone()).thenReturn(TimeZone.getTimeZone(BERLIN));
    when(zones.getTimeZoneforUser(any())).thenReturn(TimeZone.getTimeZone(BERLIN));
    I18nHelper english = mock(I18nHelper.class);
    when(english.getLocale()).thenReturn(Locale.UK);
    when(languages.getInstance(any(ApplicationUser.class))).thenReturn(english);
    when(texts.getText(any(Locale.class), any(String.class), any(Serializable[].class)))
        .thenAnswer(call -> call.getArgument(1));
    when(texts.getText(any(Locale.class), any(String.class)))
        .thenAnswer(call -> call.getArgument(1));
    queued.sendAtOnce();
    Escalation why =
        new Escalation(
            Trigger.OUR_MISTAKE, SideAtFault.US, FailureKind.COMPETENCE, false, "why", "");
    recoveries.add(
        Recovery.escalated(new Recovery.Place(2, 1, 10), why, "ann", MONDAY),
        Chronology.of(List.of()));
  }

  @Test
  public void shouldSayNothingWhileAllIsInTime() {
    now = at("2026-03-02T11:59");

    assertThat(clock().pass(() -> false)).isEqualTo(1);
    assertThat(mails).isEmpty();
  }

  @Test
  public void shouldTellTheLeadOnceOfAStageAtRiskAndOnceWhenItIsLate() {
    now = at("2026-03-02T12:00");
    clock().pass(() -> false);
    clock().pass(() -> false);
    assertThat(subjects()).containsExactly("client-recovery.clock.mail.subject.at-risk");

    now = at("2026-03-02T13:00");
    clock().pass(() -> false);
    clock().pass(() -> false);
    assertThat(subjects())
        .containsExactly(
            "client-recovery.clock.mail.subject.at-risk",
            "client-recovery.clock.mail.subject.late");
  }

  @Test
  public void shouldTellAgainWhenTheClientIsAngryAgain() {
    now = at("2026-03-02T13:00");
    clock().pass(() -> false);
    recoveries.change(2, found -> found.movedTo(Standing.APOLOGIZE, at("2026-03-02T14:00")));
    recoveries.change(2, found -> found.movedTo(Standing.ACKNOWLEDGE, at("2026-03-03T09:00")));

    now = at("2026-03-03T13:00");
    clock().pass(() -> false);

    assertThat(mails).hasSize(2);
  }

  @Test
  public void shouldTellNobodyWhoMayNotWorkOnTheRecoveryAndTellThemLaterWhenTheyMay() {
    now = at("2026-03-02T13:00");
    when(participants.mayWork(lea, issue)).thenReturn(false);
    clock().pass(() -> false);
    assertThat(mails).isEmpty();

    when(participants.mayWork(lea, issue)).thenReturn(true);
    clock().pass(() -> false);
    assertThat(mails).hasSize(1);
  }

  @Test
  public void shouldSendNoMailWhereTheProjectWantsNone() {
    settings.change(10, Map.of(Setting.NOTIFY_TARGETS, Optional.of("no")), Map.of(), "admin");
    now = at("2026-03-09T13:00");

    clock().pass(() -> false);

    assertThat(mails).isEmpty();
  }

  @Test
  public void shouldTellOfAContactThatIsOverdue() {
    recoveries.change(2, found -> found.placedAt(Standing.FOLLOW_UP, MONDAY));
    ContactCalendar calendar =
        ContactCalendar.of(
            recoveries.ofIssue(2).orElseThrow(),
            ContactCalendar.Rhythm.of(Settings.standard(), BERLIN),
            List.of());
    when(contacts.calendar(any())).thenReturn(calendar);

    now = at("2026-03-04T23:59");
    clock().pass(() -> false);
    assertThat(mails).isEmpty();

    now = at("2026-03-05T00:00");
    clock().pass(() -> false);
    clock().pass(() -> false);
    assertThat(subjects()).containsExactly("client-recovery.clock.mail.subject.contact");
    assertThat(mails.get(0).body()).contains("CARE-2 wrong invoice");
  }

  @Test
  public void shouldTellOnceFromTwoNodes() {
    now = at("2026-03-02T13:00").plus(Duration.ofMinutes(1));
    RecoveryClock other = clock();

    clock().pass(() -> false);
    other.pass(() -> false);

    assertThat(mails).hasSize(1);
  }

  @Test
  public void shouldSendWhatANodeNoticedThatDiedBeforeItQueuedTheMail() {
    doThrow(new IllegalStateException("the node dies")).when(desk).post(any(), any());
    passAt("2026-03-02T13:00");
    queued.sendAtOnce();

    passAt("2026-03-02T13:14");
    assertThat(mails).as("it may still be in the queue of the other node").isEmpty();

    passAt("2026-03-02T13:15");
    passAt("2026-03-04T13:15");
    assertThat(subjects()).containsExactly("client-recovery.clock.mail.subject.late");
  }

  @Test
  public void shouldSendOnceWhatStandsInTwoQueues() throws Exception {
    List<MailDesk.Delivery> queue = queued.hold();
    passAt("2026-03-02T13:00");
    passAt("2026-03-02T13:15");
    assertThat(queue).hasSize(2);

    MailQueue.send(queue);

    assertThat(mails).hasSize(1);
  }

  @Test
  public void shouldSendOnceWhenTheLeadChangesWhileTheMailWaits() throws Exception {
    List<MailDesk.Delivery> queue = queued.hold();
    passAt("2026-03-02T13:00");
    when(lea.getKey()).thenReturn("leo");
    passAt("2026-03-02T13:15");

    MailQueue.send(queue);

    assertThat(mails).hasSize(1);
  }

  @Test
  public void shouldNotSendWhatIsNoLongerSoWhenItsMailIsSent() throws Exception {
    List<MailDesk.Delivery> queue = queued.hold();
    passAt("2026-03-02T13:00");
    recoveries.change(2, found -> found.movedTo(Standing.APOLOGIZE, at("2026-03-02T13:05")));

    MailQueue.send(queue);
    passAt("2026-03-02T13:15");

    assertThat(mails).isEmpty();
    assertThat(queue).as("and it is not looked for again").hasSize(1);
  }

  @Test
  public void shouldNotSendThatAContactIsOverdueWhereOneWasMadeMeanwhile() throws Exception {
    recoveries.change(2, found -> found.placedAt(Standing.FOLLOW_UP, MONDAY));
    ContactCalendar.Rhythm rhythm = ContactCalendar.Rhythm.of(Settings.standard(), BERLIN);
    Recovery recovery = recoveries.ofIssue(2).orElseThrow();
    when(contacts.calendar(any())).thenReturn(ContactCalendar.of(recovery, rhythm, List.of()));
    List<MailDesk.Delivery> queue = queued.hold();
    passAt("2026-03-05T00:00");
    assertThat(queue).hasSize(1);

    Contact call = new Contact(at("2026-03-05T00:05"), Party.US);
    when(contacts.calendar(any())).thenReturn(ContactCalendar.of(recovery, rhythm, List.of(call)));
    MailQueue.send(queue);

    assertThat(mails).isEmpty();
  }

  private void passAt(String local) {
    now = at(local);
    clock().pass(() -> false);
  }

  private RecoveryClock clock() {
    return new RecoveryClock(
        new RecoveryLists(database.activeObjects()),
        new RecoveryNotices(database.activeObjects(), database.locks(), time),
        settings,
        contacts,
        projects,
        issues,
        participants,
        zones,
        new RecoveryMail(texts, languages, zones, mock(ApplicationProperties.class)),
        desk,
        time);
  }

  private List<String> subjects() {
    return mails.stream().map(MailDesk.Mail::subject).toList();
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(BERLIN).toInstant();
  }
}
