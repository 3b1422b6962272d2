package org.clientrecovery.jira.rescore;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clientrecovery.jira.issue.CommentReviewer;
import org.clientrecovery.jira.store.KeptReview;
import org.clientrecovery.text.CommentContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Comments that were judged before, read once more.
 *
 * <p>The host gives comments one by one or all of an issue; so each is read by itself, and no more
 * than one text is held at a time. Issues are read a page at a time.
 */
public final class CommentsAgain {
  private static final Logger LOG = LoggerFactory.getLogger(CommentsAgain.class);

  private final CommentManager comments;
  private final IssueManager issues;
  private final CommentReviewer reviewer;

  public CommentsAgain(CommentManager comments, IssueManager issues, CommentReviewer reviewer) {
    this.comments = comments;
    this.issues = issues;
    this.reviewer = reviewer;
  }

  /** A comment with the circumstances in which it was judged, and the project it is in now. */
  record Read(KeptReview kept, String text, CommentContext context, long project) {}

  /** The issues of those reviews by their numbers, those that are gone left out. */
  Map<Long, Issue> issuesOf(Collection<KeptReview> page) {
    List<Long> ids = page.stream().map(kept -> kept.review().issue()).distinct().toList();
    Map<Long, Issue> found = new HashMap<>();
    if (!ids.isEmpty()) {
      issues.getIssueObjects(ids).forEach(issue -> found.put(issue.getId(), issue));
    }
    return found;
  }

  /** The comment of that review; empty where it or its issue is gone or can't be read. */
  Optional<Read> read(KeptReview kept, Map<Long, Issue> known) {
    Issue issue = known.get(kept.review().issue());
    try {
      return issue == null
          ? Optional.empty()
          : Optional.ofNullable(comments.getCommentById(kept.review().comment()))
              .map(comment -> read(kept, comment, issue));
    } catch (RuntimeException e) {
      LOG.error("comment {} could not be read again", kept.review().comment(), e);
      return Optional.empty();
    }
  }

  private Read read(KeptReview kept, Comment comment, Issue issue) {
    return new Read(
        kept,
        CommentReviewer.bodyOf(comment),
        reviewer.contextOf(kept.review(), issue),
        issue.getProjectObject().getId());
  }
}
