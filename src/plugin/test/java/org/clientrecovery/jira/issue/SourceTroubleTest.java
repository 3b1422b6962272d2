package org.clientrecovery.jira.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyList;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.io.Serializable;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.clientrecovery.jira.store.RecoverySample;
import org.clientrecovery.recovery.Recovery;
import org.junit.Before;
import org.junit.Test;

public class SourceTroubleTest {
  private static final Recovery RECOVERY =
      RecoverySample.since(Instant.parse("2026-03-02T12:00:00Z"));

  private final IssueManager issues = mock(IssueManager.class);
  private final Participants participants = mock(Participants.class);
  private final ReaderTexts texts = mock(ReaderTexts.class);
  private final Project care = project(1);
  private final MutableIssue source = issue(3, "CARE-3", care);
  private final MutableIssue own = issue(7, "CARE-7", care);
  private final ApplicationUser reader = mock(ApplicationUser.class);
  private final SourceTrouble trouble = new SourceTrouble(issues, participants, texts);

  @Before
  public void openATicketThatItsReaderMayWorkOn() {
    when(texts.text(anyString())).thenAnswer(call -> call.getArgument(0));
    when(texts.text(anyString(), any(Serializable[].class)))
        .thenAnswer(
            call ->
                Arrays.stream(call.getArguments())
                    .map(Object::toString)
                    .collect(Collectors.joining(" ")));
    when(participants.mayReadUp(reader, source)).thenReturn(true);
    when(issues.getIssueObjects(anyList())).thenReturn(List.of(source));
  }

  @Test
  public void shouldSayNothingWhereAllIsWell() {
    assertThat(trouble.of(RECOVERY, reader)).isEmpty();
    assertThat(trouble.brief(List.of(RECOVERY), reader)).isEmpty();
  }

  @Test
  public void shouldTellADeletedTicketFromAnArchivedOne() {
    when(source.isArchived()).thenReturn(true);
    assertThat(trouble.of(RECOVERY, reader))
        .containsExactly("client-recovery.page.source-archived CARE-3");

    when(issues.getIssueObject(3L)).thenReturn(null);
    assertThat(trouble.of(RECOVERY, reader)).containsExactly("client-recovery.page.source-deleted");
  }

  @Test
  public void shouldNotNameATicketThatItsReaderMayNotSee() {
    when(source.isArchived()).thenReturn(true);
    when(participants.mayReadUp(reader, source)).thenReturn(false);

    assertThat(trouble.of(RECOVERY, reader)).containsExactly("client-recovery.page.source-hidden");
    assertThat(trouble.brief(List.of(RECOVERY), reader))
        .isEqualTo(Map.of(7L, "client-recovery.overview.source-hidden"));
  }

  @Test
  public void shouldSayThatTheTicketIsInAnotherProject() {
    Project other = project(2);
    when(source.getProjectObject()).thenReturn(other);

    assertThat(trouble.of(RECOVERY, reader))
        .containsExactly("client-recovery.page.source-moved CARE-3");
    assertThat(trouble.brief(List.of(RECOVERY), reader)).isEmpty();
  }

  @Test
  public void shouldSayThatTheTicketIsMoreRestrictedThanTheRecovery() {
    when(source.getSecurityLevelId()).thenReturn(5L);
    assertThat(trouble.of(RECOVERY, reader))
        .containsExactly("client-recovery.page.source-restricted CARE-3");

    when(own.getSecurityLevelId()).thenReturn(5L);
    assertThat(trouble.of(RECOVERY, reader)).isEmpty();
  }

  @Test
  public void shouldLookAtTheTicketsThatJoinedAsWell() {
    assertThat(trouble.of(RECOVERY.joinedBy(4).joinedBy(5), reader))
        .containsExactly("client-recovery.page.joined-deleted");

    MutableIssue hidden = issue(4, "OPS-4", project(2));
    assertThat(trouble.of(RECOVERY.joinedBy(hidden.getId()), reader))
        .containsExactly("client-recovery.page.joined-hidden");
  }

  private MutableIssue issue(long id, String key, Project project) {
    MutableIssue issue = mock(MutableIssue.class);
    when(issue.getId()).thenReturn(id);
    when(issue.getKey()).thenReturn(key);
    when(issue.getProjectObject()).thenReturn(project);
    when(issues.getIssueObject(id)).thenReturn(issue);
    return issue;
  }

  private static Project project(long id) {
    Project project = mock(Project.class);
    when(project.getId()).thenReturn(id);
    return project;
  }
}
