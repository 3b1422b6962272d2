package com.atlassian.jira.event.issue;

import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.Optional;

public interface IssueChangedEvent extends IssueRelatedEvent {
  Optional<ApplicationUser> getAuthor();

  Optional<Comment> getComment();

  Collection<ChangeItemBean> getChangeItems();

  Optional<ChangeItemBean> getChangeItemForField(String p0);

  default boolean isSendMail() {
    throw new UnsupportedOperationException("signature only: IssueChangedEvent.isSendMail");
  }
}
