package org.clientrecovery.jira.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.project.Project;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.clientrecovery.jira.store.MemoryDatabase;
import org.clientrecovery.jira.store.ProtestStore;
import org.clientrecovery.jira.store.RecoverySample;
import org.clientrecovery.jira.store.RecoveryStore;
import org.clientrecovery.jira.store.ReviewStore;
import org.clientrecovery.jira.store.SettingsStore;
import org.clientrecovery.recovery.Chronology;
import org.clientrecovery.recovery.Recovery;
import org.clientrecovery.recovery.Setting;
import org.clientrecovery.recovery.Settings;
import org.clientrecovery.recovery.Standing;
import org.clientrecovery.text.Audience;
import org.junit.Before;
import org.junit.Test;

public class TicketHintsTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  private final MemoryDatabase database = new MemoryDatabase();
  private final SettingsStore settings = mock(SettingsStore.class);
  private final Participants participants = mock(Participants.class);
  private final CommentAudience audiences = mock(CommentAudience.class);
  private final CommentManager comments = mock(CommentManager.class);
  private final Issue issue = mock(Issue.class);
  private final Project project = mock(Project.class);
  private final RecoveryStore recoveries =
      new RecoveryStore(database.activeObjects(), database.locks());
  private final TicketHints hints =
      new TicketHints(
          new ProtestStore(database.activeObjects(), database.locks()),
          new ReviewStore(database.activeObjects(), database.locks()),
          recoveries,
          settings,
          participants,
          audiences,
          comments,
          Clock.fixed(NOON, ZoneOffset.UTC));

  @Before
  public void wantHints() {
    when(issue.getId()).thenReturn(3L);
    when(issue.getProjectObject()).thenReturn(project);
    when(project.getId()).thenReturn(1L);
    when(settings.of(1))
        .thenReturn(Settings.standard().with(Map.of(Setting.HINT_ON_TICKETS, "yes")));
    when(audiences.of(anyLong())).thenReturn(Audience.PUBLIC);
  }

  @Test
  public void shouldHintAfterTheSecondProtest() {
    hints.read(comment(11, "This is unacceptable.", NOON.minusSeconds(90)));
    assertThat(hints.of(issue, new HashMap<>())).isEmpty();

    hints.read(comment(12, "I am fed up.", NOON.minusSeconds(60)));
    assertThat(hints.of(issue, new HashMap<>())).isPresent();
  }

  @Test
  public void shouldTakeAnEditedOrDeletedCommentBack() {
    hints.read(comment(11, "This is unacceptable.", NOON.minusSeconds(90)));
    hints.read(comment(12, "I am fed up.", NOON.minusSeconds(60)));
    hints.read(comment(12, "Thank you.", NOON.minusSeconds(60)));
    assertThat(hints.of(issue, new HashMap<>())).isEmpty();

    hints.read(comment(12, "I am fed up.", NOON.minusSeconds(60)));
    hints.forgetDeleted(issue);
    assertThat(hints.of(issue, new HashMap<>())).isEmpty();
  }

  @Test
  public void shouldBeQuietOnceDismissedUntilTheClientProtestsAgain() {
    hints.read(comment(11, "This is unacceptable.", NOON.minusSeconds(90)));
    hints.read(comment(12, "I am fed up.", NOON.minusSeconds(60)));
    hints.dismiss(issue);
    assertThat(hints.of(issue, new HashMap<>())).isEmpty();

    hints.read(comment(13, "This is ridiculous.", NOON.plusSeconds(60)));
    hints.read(comment(14, "Outrageous.", NOON.plusSeconds(90)));
    assertThat(hints.of(issue, new HashMap<>())).isPresent();
  }

  @Test
  public void shouldNoteNothingOfOursOfInternalNotesAndWhereNobodyWantsHints() {
    when(participants.isOurs(any(), any())).thenReturn(true);
    hints.read(comment(11, "This is unacceptable.", NOON));
    when(participants.isOurs(any(), any())).thenReturn(false);
    when(audiences.of(12)).thenReturn(Audience.INTERNAL);
    hints.read(comment(12, "This is unacceptable.", NOON));
    hints.read(comment(13, "This is unacceptable.", NOON));
    assertThat(hints.of(issue, new HashMap<>())).isEmpty();

    hints.read(comment(14, "I am fed up.", NOON));
    when(settings.of(1)).thenReturn(Settings.standard());
    assertThat(hints.of(issue, new HashMap<>())).isEmpty();
  }

  @Test
  public void shouldAskWhetherTheClientIsAngryAgainOnceARecoveryHadCalmedThem() {
    when(settings.of(1)).thenReturn(Settings.standard());
    recoveries.add(recovery(), Chronology.of(List.of()));
    hints.read(comment(11, "This is unacceptable.", NOON.minusSeconds(90)));
    hints.read(comment(12, "Thank you, that works.", NOON.plusSeconds(60)));
    assertThat(hints.angryAgain(at(Standing.ACKNOWLEDGE))).as("that is why it was made").isEmpty();
    assertThat(hints.angryAgain(at(Standing.ACT))).as("it was before").isEmpty();

    Instant later = NOON.plusSeconds(120);
    hints.read(comment(13, "I am fed up.", later));
    for (Standing calm : List.of(Standing.PLAN, Standing.ACT, Standing.RECOVERED)) {
      assertThat(hints.angryAgain(at(calm))).contains(later);
    }
    for (Standing other : List.of(Standing.APOLOGIZE, Standing.PARTED_WAYS)) {
      assertThat(hints.angryAgain(at(other))).isEmpty();
    }
  }

  @Test
  public void shouldNotAskAgainWhatWasDismissedOnTheTicketOrItsRecovery() {
    recoveries.add(recovery(), Chronology.of(List.of()));
    hints.read(comment(11, "I am fed up.", NOON));
    Recovery recovery = at(Standing.FOLLOW_UP, NOON.minusSeconds(60));
    assertThat(hints.angryAgain(recovery)).isPresent();

    when(issue.getId()).thenReturn(7L);
    hints.dismiss(issue);

    assertThat(hints.angryAgain(recovery)).isEmpty();
  }

  private static Recovery at(Standing standing) {
    return at(standing, NOON);
  }

  private static Recovery at(Standing standing, Instant since) {
    return recovery().placedAt(standing, since);
  }

  private static Recovery recovery() {
    return RecoverySample.since(NOON.minusSeconds(3_600));
  }

  private Comment comment(long id, String body, Instant written) {
    Comment comment = mock(Comment.class);
    when(comment.getId()).thenReturn(id);
    when(comment.getIssue()).thenReturn(issue);
    when(comment.getBody()).thenReturn(body);
    when(comment.getCreated()).thenReturn(Date.from(written));
    return comment;
  }
}
