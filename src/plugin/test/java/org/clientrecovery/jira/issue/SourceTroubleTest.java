package org.clientrecovery.jira.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Instant;
import org.clientrecovery.recovery.Escalation;
import org.clientrecovery.recovery.FailureKind;
import org.clientrecovery.recovery.Recovery;
import org.clientrecovery.recovery.SideAtFault;
import org.clientrecovery.recovery.Trigger;
import org.junit.Before;
import org.junit.Test;

public class SourceTroubleTest {
  private static final Recovery RECOVERY =
      Recovery.escalated(
          new Recovery.Place(7, 3, 1),
          new Escalation(
              Trigger.OUR_MISTAKE, SideAtFault.US, FailureKind.COMPETENCE, false, "why", ""),
          "ann",
          Instant.parse("2026-03-02T12:00:00Z"));

  private final IssueManager issues = mock(IssueManager.class);
  private final Participants participants = mock(Participants.class);
  private final ReaderTexts texts = mock(ReaderTexts.class);
  private final MutableIssue source = mock(MutableIssue.class);
  private final ApplicationUser reader = mock(ApplicationUser.class);
  private final SourceTrouble trouble = new SourceTrouble(issues, participants, texts);

  @Before
  public void openATicketThatItsReaderMayWorkOn() {
    when(texts.text(anyString())).thenAnswer(call -> call.getArgument(0));
    when(issues.getIssueObject(3L)).thenReturn(source);
    when(participants.mayWork(reader, source)).thenReturn(true);
  }

  @Test
  public void shouldSayNothingWhereAllIsWell() {
    assertThat(trouble.of(RECOVERY, reader)).isEmpty();
  }

  @Test
  public void shouldTellADeletedTicketFromAHiddenAndAnArchivedOne() {
    when(participants.mayWork(reader, source)).thenReturn(false);
    assertThat(trouble.of(RECOVERY, reader)).contains("client-recovery.page.source-hidden");

    when(source.isArchived()).thenReturn(true);
    assertThat(trouble.of(RECOVERY, reader)).contains("client-recovery.page.source-archived");

    when(issues.getIssueObject(3L)).thenReturn(null);
    assertThat(trouble.of(RECOVERY, reader)).contains("client-recovery.page.source-deleted");
  }
}
