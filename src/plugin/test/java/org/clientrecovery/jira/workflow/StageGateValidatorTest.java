package org.clientrecovery.jira.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.atLeast;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockConstruction;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.opensymphony.workflow.InvalidInputException;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.clientrecovery.jira.issue.GateMessages;
import org.clientrecovery.jira.issue.Gatekeeper;
import org.clientrecovery.jira.issue.GatekeeperSample;
import org.clientrecovery.jira.issue.Participants;
import org.clientrecovery.jira.issue.ReaderTexts;
import org.clientrecovery.jira.store.MemoryDatabase;
import org.clientrecovery.jira.store.PaperRow;
import org.clientrecovery.jira.store.PaperStore;
import org.clientrecovery.jira.store.RecoveryStore;
import org.clientrecovery.jira.store.SettingsStore;
import org.clientrecovery.recovery.Chronology;
import org.clientrecovery.recovery.Escalation;
import org.clientrecovery.recovery.FailureKind;
import org.clientrecovery.recovery.Paper;
import org.clientrecovery.recovery.Recovery;
import org.clientrecovery.recovery.Setting;
import org.clientrecovery.recovery.SideAtFault;
import org.clientrecovery.recovery.Trigger;
import org.junit.Before;
import org.junit.Test;
import org.mockito.ArgumentCaptor;
import org.mockito.MockedConstruction;

public class StageGateValidatorTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  private static final Map<String, String> PROJECT = Map.of("gate.mode", "project");
  private static final Map<String, String> PARTING =
      Map.of("gate.mode", "project", "gate.kind", "part-ways");

  private final MemoryDatabase database = new MemoryDatabase();
  private final ActiveObjects objects = database.activeObjects();
  private final Clock clock = Clock.fixed(NOON, ZoneOffset.UTC);
  private final RecoveryStore recoveries = new RecoveryStore(objects, database.locks());
  private final PaperStore papers = GatekeeperSample.papers(database, clock);
  private final SettingsStore settings = new SettingsStore(objects, database.locks(), clock);
  private final ReaderTexts texts = mock(ReaderTexts.class);
  private final IssueManager issues = mock(IssueManager.class);
  private final ApplicationProperties host = mock(ApplicationProperties.class);
  private final Participants participants = mock(Participants.class);
  private final MutableIssue issue = mock(MutableIssue.class);
  private final Map<String, Object> vars = new HashMap<>();
  private final Gatekeeper gates = GatekeeperSample.on(database, clock);
  private final StageGateValidator validator =
      new StageGateValidator(
          recoveries,
          GatekeeperSample.on(database, clock),
          new GateMessages(
              texts, issues, participants, mock(JiraAuthenticationContext.class), host));

  @Before
  public void openARecovery() {
    when(issue.getId()).thenReturn(7L);
    when(issue.getKey()).thenReturn("SUP-7");
    when(issues.getIssueObject(7L)).thenReturn(issue);
    when(host.getBaseUrl(UrlMode.CANONICAL)).thenReturn("https://jira");
    when(texts.text(anyString())).thenAnswer(call -> call.getArgument(0));
    when(texts.text(anyString(), any(Serializable[].class)))
        .thenAnswer(
            call ->
                Arrays.stream(call.getArguments())
                    .skip(call.getArguments().length > 1 ? 1 : 0)
                    .map(Object::toString)
                    .collect(Collectors.joining(" ")));
    vars.put("issue", issue);
    recoveries.add(recovery(7, 3), Chronology.of(List.of()));
  }

  @Test
  public void shouldSayWhatIsMissingAndWhereToAnswerIt() {
    assertThat(refusals(PROJECT))
        .containsExactly(
            "client-recovery.gate.public-acknowledgement.missing"
                + " https://jira/browse/SUP-7#addcomment",
            "client-recovery.gate.specific-problem.missing"
                + " https://jira/secure/Recovery.jspa?key=SUP-7#cr-problems",
            "client-recovery.gate.problems-agreed.missing"
                + " https://jira/secure/Recovery.jspa?key=SUP-7#cr-problems",
            "client-recovery.override.how https://jira/secure/Recovery.jspa?key=SUP-7#cr-gate");
  }

  @Test
  public void shouldSendToTheTicketOnlyWhoeverCanReplyThere() {
    MutableIssue source = mock(MutableIssue.class);
    when(source.getKey()).thenReturn("SUP-3");
    when(issues.getIssueObject(3L)).thenReturn(source);
    assertThat(refusals(PROJECT).get(0)).endsWith("/browse/SUP-7#addcomment");

    when(participants.mayReply(any(), any())).thenReturn(true);
    assertThat(refusals(PROJECT).get(0)).endsWith("/browse/SUP-3#addcomment");
  }

  @Test
  public void shouldAskOtherQuestionsBeforeWaysAreParted() {
    set(Setting.GATE_PART_WAYS, "block");

    assertThat(refusals(PARTING)).hasSize(5).first().asString().contains("final-invoice");
  }

  @Test
  public void shouldLetPassWhatTheProjectOnlyWarnsOf() throws InvalidInputException {
    set(Setting.GATE_ACKNOWLEDGE, "warn");

    validator.validate(vars, PROJECT, null);

    assertThat(passage().check().isWarned()).isTrue();
    assertThat(passage().check().missing()).hasSize(3);
  }

  @Test
  public void shouldAskNothingWhereTheProjectSwitchedTheGateOff() throws InvalidInputException {
    set(Setting.GATE_ACKNOWLEDGE, "off");

    validator.validate(vars, PROJECT, null);

    assertThat(passage().check().isWarned()).isFalse();
  }

  @Test
  public void shouldLetAWorkflowStandOverTheProject() throws InvalidInputException {
    validator.validate(vars, Map.of("gate.mode", "warn"), null);
    validator.validate(vars, Map.of("gate.mode", "off"), null);

    set(Setting.GATE_ACKNOWLEDGE, "off");
    assertThat(refusals(Map.of("gate.mode", "block"))).isNotEmpty();
  }

  @Test
  public void shouldFollowTheProjectWhereTheModeIsNotKnown() {
    assertThat(refusals(Map.of())).isNotEmpty();
    assertThat(refusals(Map.of("gate.mode", "nonsense"))).isNotEmpty();
  }

  @Test
  public void shouldLetPassWhatALeadOverrodeForThisGateAndRound() throws InvalidInputException {
    override("acknowledge", "1");

    validator.validate(vars, PROJECT, null);

    assertThat(passage().check().isOverridden()).isTrue();
  }

  @Test
  public void shouldNotTakeAnOverrideOfAnotherGateOrRound() {
    override("plan", "1");
    override("part-ways", "1");
    override("acknowledge", "2");

    assertThat(refusals(PROJECT)).isNotEmpty();
  }

  @Test
  public void shouldLetAnIssuePassThatIsNoRecovery() throws InvalidInputException {
    when(issue.getId()).thenReturn(99L);

    validator.validate(vars, PROJECT, null);

    assertThat(Passage.in(vars)).isEmpty();
  }

  @Test
  public void shouldAskFiveQuestionsOfTheDatabaseAndEachByAnIndex() {
    List<String> statements = database.statementsOf(() -> refusals(PROJECT));

    assertThat(statements).hasSizeLessThanOrEqualTo(5).allMatch(sql -> sql.startsWith("SELECT"));
    assertThat(statements)
        .allSatisfy(sql -> assertThat(database.planOf(sql)).doesNotContain("tableScan"));
  }

  @Test
  public void shouldAskNoMoreAmongTenThousandPapers() {
    List<String> before = database.statementsOf(() -> refusals(PROJECT));
    fill(10_000);

    assertThat(database.statementsOf(() -> refusals(PROJECT))).hasSameSizeAs(before);
  }

  private void fill(int count) {
    objects.executeInTransaction(
        () -> {
          for (int from = 0; from < count; from += 1000) {
            int start = from;
            objects.create(
                PaperRow.class,
                IntStream.range(0, 1000).mapToObj(i -> paperRow(1000L + start + i)).toList());
          }
          return null;
        });
  }

  private static Map<String, Object> paperRow(long recovery) {
    Map<String, Object> row = new HashMap<>();
    row.put("RECOVERY_ID", recovery);
    row.put("PAPER_ID", "problem");
    row.put("PLACE", 1);
    row.put("VERSION_NO", 1);
    row.put("VALUES_TEXT", "{\"what\":\"3 invoices were wrong\"}");
    row.put("REMOVED", false);
    row.put("CHANGED_BY", "ann");
    row.put("CHANGED_AT", 0L);
    return row;
  }

  private void override(String gate, String round) {
    papers.add(7, Paper.OVERRIDE, Map.of("gate", gate, "round", round, "reason", "why"), "lead");
  }

  private void set(Setting setting, String value) {
    settings.change(1, Map.of(setting, Optional.of(value)), Map.of(), "admin");
  }

  private Passage passage() {
    return Passage.in(vars).orElseThrow();
  }

  private List<String> refusals(Map<String, String> arguments) {
    try (MockedConstruction<InvalidInputException> refusals =
        mockConstruction(InvalidInputException.class)) {
      assertThatThrownBy(() -> validator.validate(vars, arguments, null))
          .isInstanceOf(InvalidInputException.class);
      ArgumentCaptor<String> said = ArgumentCaptor.forClass(String.class);
      verify(refusals.constructed().get(0), atLeast(1)).addError(said.capture());
      return said.getAllValues();
    }
  }

  private static Recovery recovery(long issue, long source) {
    return Recovery.escalated(
        new Recovery.Place(issue, source, 1),
        new Escalation(
            Trigger.OUR_MISTAKE, SideAtFault.US, FailureKind.COMPETENCE, false, "why", ""),
        "ann",
        NOON);
  }
}
