package org.clientrecovery.minijira.importing;

import com.google.gson.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import org.clientrecovery.minijira.tracker.StoredIssue;
import org.clientrecovery.minijira.tracker.Tracker;

/** Imports a file or a folder into a tracker, in one transaction. */
public final class Importer {
  private final Tracker tracker;
  private final IntConsumer progress;
  private final Tally tally = new Tally();
  private final People people;
  private final Vocabulary vocabulary;
  private final ImportedProjects projects;
  private final Set<WantedLink> links = new LinkedHashSet<>();

  private Importer(Tracker tracker, IntConsumer progress) {
    this.tracker = tracker;
    this.progress = progress;
    this.people = new People(tracker);
    this.vocabulary = new Vocabulary(tracker);
    this.projects = new ImportedProjects(tracker);
  }

  /**
   * Imports all issues of a file, or of the {@code .json} files in a folder.
   *
   * @param progress hears after each issue how many there are so far
   * @throws ImportException if a file can't be read; nothing of the import stays then
   */
  public static ImportSummary run(Path source, Tracker tracker, IntConsumer progress) {
    if (!Files.isReadable(source)) {
      throw new ImportException("There is no readable file or folder " + source, null);
    }
    return tracker.inTransaction(() -> new Importer(tracker, progress).run(source));
  }

  private ImportSummary run(Path source) {
    IssueFiles.read(source, this::take);
    projects.finish();
    int linked = link();
    return tally.summary(linked, people.added(), projects.agents());
  }

  /** One issue that fails is undone and listed; the others are taken in. */
  private void take(JsonObject json) {
    Json issue = new Json(json);
    String key = issue.textOr("key", "(an issue without a key)");
    ImportedIssue imported =
        new ImportedIssue(tracker, people, vocabulary, projects, tally, key, issue);
    try {
      tracker.transactPart(imported::store);
      links.addAll(WantedLink.of(key, issue));
    } catch (UntakeableException e) {
      undone(e.getMessage(), key);
    } catch (org.jdbi.v3.core.JdbiException e) {
      undone("Refused by the database (" + reason(e) + ")", key);
    }
    progress.accept(tally.issues());
  }

  private void undone(String why, String key) {
    tally.odd(why, key);
    tally.drop();
    people.forget();
    vocabulary.forget();
    projects.forget();
  }

  private static String reason(Throwable e) {
    Throwable root = e;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return String.valueOf(root.getMessage()).lines().findFirst().orElse("");
  }

  private int link() {
    int made = 0;
    for (WantedLink link : links) {
      Optional<StoredIssue> from = tracker.issues().byKey(link.from());
      Optional<StoredIssue> to = tracker.issues().byKey(link.to());
      if (from.isPresent() && to.isPresent()) {
        long type = vocabulary.linkType(link.type(), link.outward(), link.inward());
        tracker.links().add(type, from.get().id(), to.get().id());
        made++;
      } else {
        tally.odd("Links to issues that are not in the files", link.seenIn());
      }
    }
    return made;
  }
}
