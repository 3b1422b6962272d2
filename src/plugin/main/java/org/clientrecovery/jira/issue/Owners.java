package org.clientrecovery.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who has to keep a promise: the user whom its words name, where exactly one can be meant.
 *
 * <p>A mention such as {@code [~ann]} and a user name mean that user. Another name means the one of
 * the people on the issue who is called so, in full or by the first name.
 */
public final class Owners {
  private final UserManager users;
  private final CommentManager comments;

  public Owners(UserManager users, CommentManager comments) {
    this.users = users;
    this.comments = comments;
  }

  /** The user of that name; empty where none or more than one can be meant. */
  public Optional<ApplicationUser> named(String name, Issue issue) {
    String bare = bare(name);
    return bare.isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(users.getUserByName(bare)).or(() -> onIssue(bare, issue));
  }

  /** A mention without its marks. */
  private static String bare(String name) {
    String stripped = name.strip();
    if (stripped.startsWith("[~") && stripped.endsWith("]")) {
      return stripped.substring(2, stripped.length() - 1).strip();
    }
    return stripped.startsWith("@") ? stripped.substring(1).strip() : stripped;
  }

  private Optional<ApplicationUser> onIssue(String name, Issue issue) {
    List<ApplicationUser> people = people(issue);
    return only(people.stream().filter(person -> isFullName(name, person)))
        .or(() -> only(people.stream().filter(person -> isFirstName(name, person))));
  }

  private List<ApplicationUser> people(Issue issue) {
    return Stream.concat(
            Stream.of(issue.getAssignee(), issue.getReporter()),
            comments.getComments(issue).stream().map(Comment::getAuthorApplicationUser))
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  private static boolean isFullName(String name, ApplicationUser person) {
    return name.equalsIgnoreCase(person.getDisplayName());
  }

  private static boolean isFirstName(String name, ApplicationUser person) {
    String display = person.getDisplayName();
    int end = display == null ? -1 : display.indexOf(' ');
    return end > 0 && name.equalsIgnoreCase(display.substring(0, end));
  }

  private static Optional<ApplicationUser> only(Stream<ApplicationUser> people) {
    List<ApplicationUser> found = people.limit(2).toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }
}
