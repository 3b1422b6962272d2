package org.clientrecovery.jira.report;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.ArgumentMatchers.notNull;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockConstruction;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.comments.CommentPermissionManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.project.type.ProjectTypeKey;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import org.clientrecovery.commitment.Due;
import org.clientrecovery.commitment.FoundCommitment;
import org.clientrecovery.commitment.Party;
import org.clientrecovery.commitment.Strength;
import org.clientrecovery.jira.issue.Participants;
import org.clientrecovery.jira.issue.ReaderTexts;
import org.clientrecovery.jira.store.CommitmentLedger;
import org.clientrecovery.jira.store.CommitmentRow;
import org.clientrecovery.jira.store.Decision;
import org.clientrecovery.jira.store.LedgerPages;
import org.clientrecovery.jira.store.LedgerPlace;
import org.clientrecovery.jira.store.MemoryDatabase;
import org.clientrecovery.jira.store.RecoveryLinks;
import org.clientrecovery.jira.store.RecoveryStore;
import org.clientrecovery.jira.store.SettingsStore;
import org.clientrecovery.recovery.Commitment;
import org.mockito.MockedConstruction;

/**
 * A desk with a ledger in a real database and a host that plays along: Thursday noon, a reader who
 * may see all of the project SUP, texts that are their keys and values.
 */
public final class ReportWorld implements AutoCloseable {
  private final MockedConstruction<ProjectPermissionKey> keys =
      mockConstruction(ProjectPermissionKey.class);
  public static final Instant NOW = Instant.parse("2026-03-05T12:00:00Z");

  public final ApplicationUser reader = person("ann", "Ann Agent");
  final Map<Long, Issue> issues = new HashMap<>();
  final List<Project> projects = new ArrayList<>();
  final List<Project> browsable = new ArrayList<>();
  final IssueManager issueManager = mock(IssueManager.class);
  final CommentManager comments = mock(CommentManager.class);
  final CommentPermissionManager commentPermissions = mock(CommentPermissionManager.class);
  final UserManager users = mock(UserManager.class);
  final PermissionManager permissions = mock(PermissionManager.class);
  final GroupManager groups = mock(GroupManager.class);
  final ProjectManager projectManager = mock(ProjectManager.class);
  public final JiraAuthenticationContext authentication = mock(JiraAuthenticationContext.class);
  private final I18nResolver i18n = mock(I18nResolver.class);
  private final TimeZoneManager zones = mock(TimeZoneManager.class);

  public final MemoryDatabase database = new MemoryDatabase();
  public final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
  public final CommitmentLedger ledger =
      new CommitmentLedger(database.activeObjects(), database.locks());
  final SettingsStore settings =
      new SettingsStore(database.activeObjects(), database.locks(), clock);
  final RecoveryStore recoveries = new RecoveryStore(database.activeObjects(), database.locks());
  final ReaderTexts texts = new ReaderTexts(i18n, authentication, zones);
  final ReportReaders readers = new ReportReaders(permissions, groups, settings);
  final ReportFilters filters = new ReportFilters(readers, projectManager, texts);
  final RowTexts rows = new RowTexts(settings, zones, texts);
  final UnresolvedCommitments commitments =
      new UnresolvedCommitments(
          new LedgerPages(database.activeObjects()),
          new RecoveryLinks(database.activeObjects()),
          issueManager,
          comments,
          commentPermissions,
          users,
          new Participants(permissions, issueManager, recoveries),
          clock);
  public final ReportView view =
      new ReportView(
          commitments,
          filters,
          rows,
          texts,
          new Participants(permissions, issueManager, recoveries));
  public final ReportJson json = new ReportJson(commitments, filters, rows, texts);
  public final ReportExport export = new ReportExport(commitments, filters, rows, texts);
  private int comment = 100;

  public ReportWorld() {
    when(i18n.getText(anyString(), any(Serializable[].class)))
        .thenAnswer(call -> text(call.getRawArguments()));
    when(authentication.getLoggedInUser()).thenReturn(reader);
    when(authentication.getLocale()).thenReturn(Locale.UK);
    when(zones.getLoggedInUserTimeZone()).thenReturn(TimeZone.getTimeZone("UTC"));
    when(zones.getDefaultTimezone()).thenReturn(TimeZone.getTimeZone("UTC"));
    when(projectManager.getProjects()).thenReturn(projects);
    when(permissions.getProjects(ProjectPermissions.BROWSE_PROJECTS, reader)).thenReturn(browsable);
    when(issueManager.getIssueObjects(any()))
        .thenAnswer(
            call ->
                ((Collection<?>) call.getArgument(0))
                    .stream().map(issues::get).filter(found -> found != null).toList());
    issue(7, project(1, "SUP"));
  }

  @Override
  public void close() {
    keys.close();
  }

  private static String text(Object[] arguments) {
    Object values = arguments.length > 1 ? arguments[1] : null;
    Object[] all = values instanceof Object[] several ? several : new Object[0];
    return all.length == 0 ? (String) arguments[0] : arguments[0] + Arrays.toString(all);
  }

  public static ApplicationUser person(String key, String name) {
    ApplicationUser person = mock(ApplicationUser.class);
    when(person.getKey()).thenReturn(key);
    when(person.getDisplayName()).thenReturn(name);
    return person;
  }

  /** A project that the reader may browse. */
  Project project(long id, String key) {
    Project project = mock(Project.class);
    when(project.getId()).thenReturn(id);
    when(project.getKey()).thenReturn(key);
    when(project.getName()).thenReturn(key + " desk");
    type(project, "business");
    projects.add(project);
    browsable.add(project);
    return project;
  }

  private static void type(Project project, String key) {
    ProjectTypeKey type = mock(ProjectTypeKey.class);
    when(type.getKey()).thenReturn(key);
    when(project.getProjectTypeKey()).thenReturn(type);
  }

  /** A service desk of which the reader is a customer. */
  Project deskOfCustomer(long id, String key) {
    Project project = project(id, key);
    type(project, "service_desk");
    return project;
  }

  void makeAgentOf(Project project) {
    when(permissions.hasPermission(notNull(), eq(project), eq(reader))).thenReturn(true);
  }

  /** An issue that the reader may browse. */
  MutableIssue issue(long id, Project project) {
    MutableIssue issue = mock(MutableIssue.class);
    when(issue.getId()).thenReturn(id);
    String key = project.getKey() + "-" + id;
    when(issue.getKey()).thenReturn(key);
    when(issue.getSummary()).thenReturn("Payroll");
    when(issue.getProjectObject()).thenReturn(project);
    issues.put(id, issue);
    letBrowse(issue, true);
    return issue;
  }

  /** Who reported that issue. */
  void reported(long issue, String name) {
    ApplicationUser client = person(name, name);
    when(issues.get(issue).getReporter()).thenReturn(client);
  }

  void letBrowse(Issue issue, boolean may) {
    when(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, reader))
        .thenReturn(may);
  }

  Issue issue(long id) {
    return issues.get(id);
  }

  /** An open commitment on that issue, in a public comment of its own; gives its number. */
  public int promise(String quote, Party party, Optional<Due> due, long issue) {
    return promise(
        new FoundCommitment(
            0,
            quote.length(),
            quote,
            party,
            Optional.empty(),
            Optional.empty(),
            Strength.PROMISE,
            due),
        issue,
        false);
  }

  public int promise(String quote, Party party, Optional<Due> due) {
    return promise(quote, party, due, 7);
  }

  /** The same in a comment for a group alone. */
  int restrictedPromise(String quote, Optional<Due> due) {
    FoundCommitment found =
        new FoundCommitment(
            0,
            quote.length(),
            quote,
            Party.US,
            Optional.empty(),
            Optional.empty(),
            Strength.PROMISE,
            due);
    return promise(found, 7, true);
  }

  int promise(FoundCommitment found, long issue, boolean restricted) {
    int proposed = propose(found, issue, restricted);
    ledger.change(proposed, Commitment::confirmed, new Decision("ann", NOW, ""));
    return proposed;
  }

  private int propose(FoundCommitment found, long issue, boolean restricted) {
    long written = ++comment;
    long project = issues.get(issue).getProjectObject().getId();
    Comment stored = mock(Comment.class);
    when(comments.getCommentById(written)).thenReturn(stored);
    when(commentPermissions.hasBrowsePermission(reader, stored)).thenReturn(!restricted);
    ledger.propose(
        new CommitmentLedger.Origin(
            written, LedgerPlace.of(issue, project), NOW.minusSeconds(3600), "", 0, restricted),
        List.of(found));
    return database.activeObjects().find(CommitmentRow.class, "COMMENT_ID = ?", written)[0].getID();
  }

  /** The comment of the promise that was made last, which the reader may not see any more. */
  void hideLastComment() {
    Comment stored = comments.getCommentById((long) comment);
    when(commentPermissions.hasBrowsePermission(reader, stored)).thenReturn(false);
  }

  /** The comment of the promise that was made last is gone. */
  void deleteLastComment() {
    when(comments.getCommentById((long) comment)).thenReturn(null);
  }

  /** A day of March. */
  public static Optional<Due> dueOn(int dayOfMarch) {
    return Optional.of(Due.on(LocalDate.of(2026, 3, dayOfMarch), ZoneOffset.UTC));
  }

  /** The form of fields and values in turn. */
  static FilterForm form(String... fields) {
    FilterForm form = FilterForm.of(field -> null);
    for (int i = 0; i < fields.length; i += 2) {
      form = form.with(fields[i], fields[i + 1]);
    }
    return form;
  }

  /** The quotes of one section of the report. */
  List<String> quotes(String party, String section, String... fields) {
    return rowsOf(party, section, fields).stream().map(row -> (String) row.get("quote")).toList();
  }

  List<Map<?, ?>> rowsOf(String party, String section, String... fields) {
    List<Map<?, ?>> found = new ArrayList<>();
    for (Object group : list(section(party, section, fields).get("groups"))) {
      list(((Map<?, ?>) group).get("rows")).forEach(row -> found.add((Map<?, ?>) row));
    }
    return found;
  }

  Map<?, ?> section(String party, String section, String... fields) {
    Map<String, Object> page = view.page(form(fields), reader);
    return child(child(page.get("parties"), party).get("sections"), section);
  }

  static List<?> list(Object value) {
    return value == null ? List.of() : (List<?>) value;
  }

  private static Map<?, ?> child(Object list, String id) {
    return list(list).stream()
        .map(Map.class::cast)
        .filter(map -> id.equals(map.get("id")))
        .findFirst()
        .orElse(Map.of());
  }
}
