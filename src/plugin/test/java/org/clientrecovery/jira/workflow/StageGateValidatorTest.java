package org.clientrecovery.jira.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockConstruction;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.opensymphony.workflow.InvalidInputException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clientrecovery.jira.issue.Gatekeeper;
import org.clientrecovery.jira.issue.ReaderTexts;
import org.clientrecovery.jira.store.RecoveryStore;
import org.clientrecovery.recovery.GateAnswer;
import org.clientrecovery.recovery.GateQuestion;
import org.clientrecovery.recovery.GateReport;
import org.clientrecovery.recovery.Recovery;
import org.clientrecovery.text.Stage;
import org.junit.Before;
import org.junit.Test;
import org.mockito.MockedConstruction;

public class StageGateValidatorTest {
  private static final Map<String, String> BLOCK = Map.of("gate.mode", "block");

  private final RecoveryStore recoveries = mock(RecoveryStore.class);
  private final Gatekeeper gates = mock(Gatekeeper.class);
  private final ReaderTexts texts = mock(ReaderTexts.class);
  private final Issue issue = mock(Issue.class);
  private final Recovery recovery = mock(Recovery.class);
  private final StageGateValidator validator = new StageGateValidator(recoveries, gates, texts);

  @Before
  public void moveARecovery() {
    when(issue.getId()).thenReturn(7L);
    when(recoveries.ofIssue(7)).thenReturn(Optional.of(recovery));
    when(texts.text(anyString())).thenAnswer(call -> call.getArgument(0));
  }

  @Test
  public void shouldLetPassWhenAllIsThere() {
    gateSays(true);

    assertThatCode(() -> validate(BLOCK)).doesNotThrowAnyException();
  }

  @Test
  public void shouldSayWhatIsMissingAndWhatToDo() {
    gateSays(false);

    try (MockedConstruction<InvalidInputException> refusals =
        mockConstruction(InvalidInputException.class)) {
      assertThatThrownBy(() -> validate(BLOCK)).isInstanceOf(InvalidInputException.class);
      verify(refusals.constructed().get(0))
          .addError("client-recovery.gate.public-acknowledgement.missing");
    }
  }

  @Test
  public void shouldBlockWhereTheModeIsNotKnown() {
    gateSays(false);

    try (MockedConstruction<InvalidInputException> refusals =
        mockConstruction(InvalidInputException.class)) {
      assertThatThrownBy(() -> validate(Map.of())).isInstanceOf(InvalidInputException.class);
      assertThat(refusals.constructed()).hasSize(1);
    }
  }

  @Test
  public void shouldBlockNothingWhenItOnlyWarns() {
    gateSays(false);

    assertThatCode(() -> validate(Map.of("gate.mode", "warn"))).doesNotThrowAnyException();
  }

  @Test
  public void shouldLetAnIssuePassThatIsNoRecovery() {
    when(recoveries.ofIssue(7)).thenReturn(Optional.empty());

    assertThatCode(() -> validate(BLOCK)).doesNotThrowAnyException();
  }

  private void gateSays(boolean met) {
    GateAnswer answer = new GateAnswer(GateQuestion.PUBLIC_ACKNOWLEDGEMENT, met);
    when(gates.ask(recovery))
        .thenReturn(Optional.of(new GateReport(Stage.ACKNOWLEDGE, List.of(answer))));
  }

  private void validate(Map<String, String> arguments) throws InvalidInputException {
    validator.validate(Map.of("issue", issue), arguments, null);
  }
}
