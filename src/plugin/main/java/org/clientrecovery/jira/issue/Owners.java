package org.clientrecovery.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
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
    return named(name, () -> people(issue, comments.getComments(issue)));
  }

  /** The same, where the people on the issue are known, or asked for only when needed. */
  Optional<ApplicationUser> named(String name, Supplier<Collection<ApplicationUser>> people) {
    String bare = bare(name);
    return bare.isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(users.getUserByName(bare)).or(() -> among(people.get(), bare));
  }

  /** Who is assigned, who reported it, and who wrote those comments on it. */
  static Set<ApplicationUser> people(Issue issue, List<Comment> comments) {
    return Stream.concat(
            Stream.of(issue.getAssignee(), issue.getReporter()),
            comments.stream().map(Comment::getAuthorApplicationUser))
        .filter(Objects::nonNull)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** A mention without its marks. */
  private static String bare(String name) {
    String stripped = name.strip();
    if (stripped.startsWith("[~") && stripped.endsWith("]")) {
      return stripped.substring(2, stripped.length() - 1).strip();
    }
    return stripped.startsWith("@") ? stripped.substring(1).strip() : stripped;
  }

  private static Optional<ApplicationUser> among(Collection<ApplicationUser> people, String name) {
    return only(people.stream().filter(person -> isFullName(name, person)))
        .or(() -> only(people.stream().filter(person -> isFirstName(name, person))));
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
