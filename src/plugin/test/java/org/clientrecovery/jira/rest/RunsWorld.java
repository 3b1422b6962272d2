package org.clientrecovery.jira.rest;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.time.Instant;
import javax.ws.rs.core.Response;
import org.clientrecovery.jira.issue.Participants;
import org.clientrecovery.jira.issue.ReaderTexts;
import org.clientrecovery.jira.rescore.RuleRuns;
import org.clientrecovery.jira.rescore.RunJob;
import org.clientrecovery.jira.rules.RuleEditing;
import org.clientrecovery.jira.rules.WordingEngines;
import org.clientrecovery.jira.setup.Authority;
import org.clientrecovery.jira.store.MemoryDatabase;
import org.clientrecovery.jira.store.MutableClock;
import org.clientrecovery.jira.store.RuleBookStore;
import org.clientrecovery.jira.store.RuleRunStore;
import org.clientrecovery.jira.store.SettingsStore;
import org.clientrecovery.jira.store.ToldYouRule;
import org.clientrecovery.wording.RuleBook;
import org.clientrecovery.wording.RuleTweak;
import org.clientrecovery.wording.WordingEngine;

/** A database with the genuine stores of runs and rules, an admin, and two projects. */
final class RunsWorld {
  static final long CARE = 10_000;
  static final long OPS = 10_001;

  final MemoryDatabase database = new MemoryDatabase();
  final MutableClock clock = new MutableClock(Instant.parse("2026-03-02T08:00:00Z"));
  final RuleBookStore books = new RuleBookStore(database.activeObjects(), database.locks(), clock);
  final RuleRunStore runs = new RuleRunStore(database.activeObjects(), database.locks(), clock);
  final RunJob job = mock(RunJob.class);
  final RuleRuns ordered = new RuleRuns(runs, books, job);
  final RuleEditing editing =
      new RuleEditing(
          books,
          new WordingEngines(
              books,
              new SettingsStore(database.activeObjects(), database.locks(), clock),
              new WordingEngine(ToldYouRule.RELEASE)));
  final ApplicationUser user = mock(ApplicationUser.class);
  final JiraAuthenticationContext authentication = mock(JiraAuthenticationContext.class);
  final Authority authority = mock(Authority.class);
  final ProjectManager projects = mock(ProjectManager.class);
  final Pace pace = new Pace(clock);
  final Exchange exchange;

  RunsWorld() {
    ReaderTexts texts = mock(ReaderTexts.class);
    when(texts.text(any(), any())).thenAnswer(call -> call.getArgument(0));
    when(texts.text(any(), any(), any())).thenAnswer(call -> call.getArgument(0));
    when(texts.text(any())).thenAnswer(call -> call.getArgument(0));
    when(user.getKey()).thenReturn("anna");
    when(authentication.getLoggedInUser()).thenReturn(user);
    when(authority.isAdmin(user)).thenReturn(true);
    project(CARE, "CARE");
    project(OPS, "OPS");
    exchange =
        new Exchange(authentication, mock(IssueManager.class), mock(Participants.class), texts);
  }

  private void project(long id, String key) {
    Project project = mock(Project.class);
    when(project.getId()).thenReturn(id);
    when(project.getKey()).thenReturn(key);
    when(projects.getProjectObjByKey(key)).thenReturn(project);
    when(projects.getProjectObj(id)).thenReturn(project);
  }

  void beNoAdmin() {
    when(authority.isAdmin(user)).thenReturn(false);
  }

  /** Saves a draft that switches the rule off; gives its number of edits. */
  int draft(long scope) {
    int edits = books.draft(scope).map(found -> found.edits()).orElse(0);
    RuleBook book = RuleBook.EMPTY.withTweak("mine-en/told-you", RuleTweak.NONE.switchedOff());
    return books.saveDraft(scope, edits, book, "anna").edits();
  }

  static JsonObject body(Response answer) {
    return JsonParser.parseString((String) answer.getEntity()).getAsJsonObject();
  }
}
