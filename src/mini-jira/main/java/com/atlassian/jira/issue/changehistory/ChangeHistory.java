package com.atlassian.jira.issue.changehistory;

import com.atlassian.jira.entity.WithId;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.util.List;

/** What somebody changed in an issue at once. */
public class ChangeHistory implements WithId {
  private final Long id;
  private final Issue issue;
  private final ApplicationUser author;
  private final Timestamp timePerformed;
  private final List<ChangeItemBean> items;

  /** Mini-jira's own. */
  public ChangeHistory(
      Long id,
      Issue issue,
      ApplicationUser author,
      Timestamp timePerformed,
      List<ChangeItemBean> items) {
    this.id = id;
    this.issue = issue;
    this.author = author;
    this.timePerformed = timePerformed;
    this.items = List.copyOf(items);
  }

  @Override
  public Long getId() {
    return id;
  }

  public String getAuthorKey() {
    return author == null ? null : author.getKey();
  }

  public ApplicationUser getAuthorObject() {
    return author;
  }

  public String getAuthorDisplayName() {
    return author == null ? null : author.getDisplayName();
  }

  public Timestamp getTimePerformed() {
    return timePerformed;
  }

  public List<ChangeItemBean> getChangeItemBeans() {
    return items;
  }

  public Issue getIssue() {
    return issue;
  }

  public Long getIssueId() {
    return issue.getId();
  }
}
