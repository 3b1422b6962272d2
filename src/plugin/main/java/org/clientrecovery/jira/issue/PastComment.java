package org.clientrecovery.jira.issue;

import com.atlassian.jira.issue.comments.Comment;
import org.clientrecovery.text.Audience;

/**
 * A comment that was there before its issue became part of a recovery.
 *
 * @param ours whether somebody of the supplier wrote it
 */
record PastComment(Comment comment, Audience audience, boolean ours) {}
