package org.clientrecovery.minijira.importing;

import java.time.Instant;
import java.util.Optional;
import org.clientrecovery.minijira.tracker.Comments;
import org.clientrecovery.minijira.tracker.Permissions;
import org.clientrecovery.minijira.tracker.StoredComment;
import org.clientrecovery.minijira.tracker.StoredIssue;
import org.clientrecovery.minijira.tracker.Tracker;

/** One comment of the files on its way into the tracker. */
final class ImportedComment {
  private static final int LONGEST_KEY = 255;

  private final Tracker tracker;
  private final People people;
  private final Vocabulary vocabulary;
  private final ImportedProjects projects;
  private final Tally tally;
  private final String key;
  private final Json comment;

  ImportedComment(
      Tracker tracker,
      People people,
      Vocabulary vocabulary,
      ImportedProjects projects,
      Tally tally,
      String key,
      Json comment) {
    this.tracker = tracker;
    this.people = people;
    this.vocabulary = vocabulary;
    this.projects = projects;
    this.tally = tally;
    this.key = key;
    this.comment = comment;
  }

  /**
   * Stores the comment; without a body or with a body that is no text, it is listed and left out.
   */
  void store(StoredIssue issue) {
    Optional<String> body = comment.text("body").filter(text -> !text.isBlank());
    if (body.isEmpty()) {
      tally.odd("Comments without a body, left out", key);
      return;
    }
    StoredComment stored = tracker.comments().add(read(issue, body.get()));
    boolean internal = storeAudience(stored);
    if (internal) {
      projects.agent(issue.projectId(), stored.author());
    }
    tally.comment();
  }

  private StoredComment read(StoredIssue issue, String body) {
    String author = people.key(comment.in("author"));
    if (author == null) {
      tally.odd("Comments without an author", key);
    }
    Instant created = created(issue);
    Instant updated = comment.time("updated").filter(created::isBefore).orElse(null);
    Json visibility = comment.in("visibility");
    return new StoredComment(
        0,
        issue.id(),
        author,
        body,
        created,
        updated == null ? null : people.key(comment.in("updateAuthor")),
        updated,
        group(visibility),
        role(visibility));
  }

  private Instant created(StoredIssue issue) {
    return comment
        .time("created")
        .orElseGet(
            () -> {
              tally.odd("Comments without a readable time; dated to the issue's", key);
              return issue.created();
            });
  }

  private String group(Json visibility) {
    if (!visibility.textOr("type", "").equals("group")) {
      return null;
    }
    String name = visibility.textOr("value", "?");
    tracker.groups().add(name);
    return name;
  }

  private Long role(Json visibility) {
    return visibility.textOr("type", "").equals("role")
        ? vocabulary.role(visibility.textOr("value", "?"))
        : null;
  }

  /** Keeps the properties, and {@code jsdPublic} as one; tells whether the comment is internal. */
  private boolean storeAudience(StoredComment stored) {
    boolean told = comment.has("visibility");
    for (Json property : comment.objects("properties")) {
      String name = property.textOr("key", "");
      if (!name.isEmpty() && name.length() <= LONGEST_KEY && property.has("value")) {
        tracker.properties().put(Comments.ENTITY, stored.id(), name, property.raw("value"));
        told |= name.equals(Permissions.PUBLIC_COMMENT);
      }
    }
    Optional<Boolean> open = comment.bool("jsdPublic");
    if (open.isPresent()) {
      told = true;
      String audience = "{\"internal\":" + !open.get() + "}";
      tracker.properties().put(Comments.ENTITY, stored.id(), Permissions.PUBLIC_COMMENT, audience);
    }
    if (!told) {
      tally.unclearAudience();
    }
    return tracker.permissions().isInternal(stored.id());
  }
}
