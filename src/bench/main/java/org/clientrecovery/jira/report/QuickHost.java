package org.clientrecovery.jira.report;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.comments.CommentPermissionManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.sal.api.message.I18nResolver;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * A host that answers from memory, so that what is measured is the report and its database: each
 * issue can be browsed but one in fifty, and each comment but one in fifty. Counts what it is
 * asked.
 */
final class QuickHost {
  private static final int ISSUES_PER_PROJECT = 400;

  private final Map<Long, Project> projects;
  final ApplicationUser reader = user("lead");
  private long issueCalls;
  private long commentCalls;

  QuickHost(int projectCount) {
    projects =
        LongStream.rangeClosed(1, projectCount)
            .boxed()
            .collect(Collectors.toMap(id -> id, QuickHost::project));
  }

  List<Project> projects(int first, int count) {
    return LongStream.range(first, first + (long) count).mapToObj(projects::get).toList();
  }

  IssueManager issues() {
    return answering(
        IssueManager.class,
        Map.of(
            "getIssueObjects",
            arguments -> {
              issueCalls++;
              return ((Collection<?>) arguments[0]).stream().map(id -> issue((Long) id)).toList();
            }));
  }

  CommentManager comments() {
    return answering(
        CommentManager.class,
        Map.of(
            "getCommentById",
            arguments -> {
              commentCalls++;
              return comment((Long) arguments[0]);
            }));
  }

  static CommentPermissionManager commentPermissions() {
    return answering(
        CommentPermissionManager.class,
        Map.of("hasBrowsePermission", arguments -> ((Comment) arguments[1]).getId() % 50 != 0));
  }

  static UserManager users() {
    return answering(
        UserManager.class, Map.of("getUserByKey", arguments -> user((String) arguments[0])));
  }

  static PermissionManager permissions() {
    return answering(
        PermissionManager.class,
        Map.of("hasPermission", arguments -> ((Issue) arguments[1]).getId() % 50 != 1));
  }

  static TimeZoneManager zones() {
    TimeZone utc = TimeZone.getTimeZone("UTC");
    return answering(
        TimeZoneManager.class,
        Map.of("getLoggedInUserTimeZone", a -> utc, "getDefaultTimezone", a -> utc));
  }

  static JiraAuthenticationContext authentication() {
    return answering(JiraAuthenticationContext.class, Map.of("getLocale", a -> Locale.UK));
  }

  static I18nResolver texts() {
    return answering(I18nResolver.class, Map.of("getText", arguments -> (String) arguments[0]));
  }

  /** How often issues were asked for, and comments, since the last time. */
  String takeCalls() {
    String calls = issueCalls + " batches of issues, " + commentCalls + " comments";
    issueCalls = 0;
    commentCalls = 0;
    return calls;
  }

  /** As FilledLedger numbers them: 400 issues to a project, and recoveries ten million above. */
  private Issue issue(long id) {
    long source = id > 10_000_000L ? id - 10_000_000L : id;
    Project project = projects.get(source / ISSUES_PER_PROJECT);
    ApplicationUser client = user("Client " + source % 20);
    return answering(
        Issue.class,
        Map.of(
            "getId", a -> id,
            "getKey", a -> project.getKey() + "-" + id,
            "getSummary", a -> "The invoice is wrong",
            "getProjectObject", a -> project,
            "getReporter", a -> client,
            "getAssignee", a -> client));
  }

  private static Comment comment(long id) {
    return answering(Comment.class, Map.of("getId", a -> id));
  }

  private static Project project(long id) {
    return answering(
        Project.class,
        Map.of("getId", a -> id, "getKey", a -> "P" + id, "getName", a -> "Project " + id));
  }

  private static ApplicationUser user(String name) {
    return answering(
        ApplicationUser.class, Map.of("getKey", a -> name, "getDisplayName", a -> name));
  }

  /** What is not named fails by its name. */
  private static <T> T answering(Class<T> type, Map<String, Function<Object[], Object>> answers) {
    InvocationHandler handler =
        (proxy, method, arguments) -> {
          Function<Object[], Object> answer = answers.get(method.getName());
          if (answer == null) {
            throw new UnsupportedOperationException(method.toString());
          }
          return answer.apply(arguments);
        };
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
  }
}
