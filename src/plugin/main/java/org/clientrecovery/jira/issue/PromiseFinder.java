package org.clientrecovery.jira.issue;

import java.util.List;
import org.clientrecovery.commitment.CommitmentFinder;
import org.clientrecovery.commitment.FoundCommitment;
import org.clientrecovery.jira.store.SettingsStore;
import org.clientrecovery.recovery.Settings;
import org.clientrecovery.text.CommentContext;
import org.clientrecovery.text.CommentText;

/** Finds promises by what is set for a project: its working days and its languages. */
public final class PromiseFinder {
  private final CommitmentFinder finder;
  private final SettingsStore settings;

  public PromiseFinder(CommitmentFinder finder, SettingsStore settings) {
    this.finder = finder;
    this.settings = settings;
  }

  /** The promises in that text, with "two business days" as the project works. */
  public List<FoundCommitment> find(String text, CommentContext context, long project) {
    return find(CommentText.of(text), context, project);
  }

  /** The same of a text that has been read before. */
  public List<FoundCommitment> find(CommentText text, CommentContext context, long project) {
    Settings set = settings.of(project);
    return finder.within(set.calendar(), set.languages()).find(text, context);
  }
}
