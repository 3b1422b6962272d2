package com.atlassian.jira.bc.issue.comment;

import com.atlassian.jira.bc.JiraServiceContext;
import com.atlassian.jira.bc.ServiceResultImpl;
import com.atlassian.jira.bc.issue.visibility.Visibility;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.json.JSONObject;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

public interface CommentService {
  CommentService.CommentCreateValidationResult validateCommentCreate(
      ApplicationUser p0, CommentService.CommentParameters p1);

  CommentService.CommentCreateValidationResult validateCommentCreate(
      ApplicationUser p0,
      CommentService.CommentParameters p1,
      Optional<com.atlassian.jira.issue.status.Status> p2);

  Comment create(ApplicationUser p0, CommentService.CommentCreateValidationResult p1, boolean p2);

  CommentService.CommentUpdateValidationResult validateCommentUpdate(
      ApplicationUser p0, Long p1, CommentService.CommentParameters p2);

  void update(ApplicationUser p0, CommentService.CommentUpdateValidationResult p1, boolean p2);

  List<Comment> getCommentsForUser(ApplicationUser p0, com.atlassian.jira.issue.Issue p1);

  Stream<Comment> streamComments(ApplicationUser p0, com.atlassian.jira.issue.Issue p1);

  List<Comment> getCommentsForUserSince(
      ApplicationUser p0, com.atlassian.jira.issue.Issue p1, Date p2);

  boolean hasPermissionToCreate(
      ApplicationUser p0, com.atlassian.jira.issue.Issue p1, ErrorCollection p2);

  boolean hasPermissionToCreate(
      ApplicationUser p0,
      com.atlassian.jira.issue.Issue p1,
      ErrorCollection p2,
      Optional<com.atlassian.jira.issue.status.Status> p3);

  boolean hasPermissionToCreate(
      ApplicationUser p0,
      com.atlassian.jira.issue.Issue p1,
      ErrorCollection p2,
      ActionDescriptor p3);

  boolean isValidCommentBody(String p0, ErrorCollection p1);

  boolean isValidCommentBody(String p0, ErrorCollection p1, boolean p2);

  boolean isValidCommentVisibility(
      ApplicationUser p0, com.atlassian.jira.issue.Issue p1, Visibility p2, ErrorCollection p3);

  boolean isValidAllCommentData(
      ApplicationUser p0,
      com.atlassian.jira.issue.Issue p1,
      String p2,
      Visibility p3,
      ErrorCollection p4);

  boolean isGroupVisibilityEnabled();

  boolean isProjectRoleVisibilityEnabled();

  Comment getCommentById(ApplicationUser p0, Long p1, ErrorCollection p2);

  boolean hasPermissionToDelete(JiraServiceContext p0, Long p1);

  boolean hasPermissionToEdit(JiraServiceContext p0, Long p1);

  void delete(JiraServiceContext p0, Comment p1, boolean p2);

  public static final class CommentCreateValidationResult extends ServiceResultImpl {
    CommentCreateValidationResult() {
      super((ErrorCollection) null);
      throw new UnsupportedOperationException(
          "signature only: new CommentService.CommentCreateValidationResult");
    }
  }

  public static final class CommentParameters {
    public static CommentService.CommentParameters.CommentParametersBuilder builder() {
      throw new UnsupportedOperationException(
          "signature only: CommentService.CommentParameters.builder");
    }

    public static CommentService.CommentParameters.CommentParametersBuilder builder(Comment p0) {
      throw new UnsupportedOperationException(
          "signature only: CommentService.CommentParameters.builder");
    }

    public String getBody() {
      throw new UnsupportedOperationException(
          "signature only: CommentService.CommentParameters.getBody");
    }

    public Date getCreated() {
      throw new UnsupportedOperationException(
          "signature only: CommentService.CommentParameters.getCreated");
    }

    public ApplicationUser getAuthor() {
      throw new UnsupportedOperationException(
          "signature only: CommentService.CommentParameters.getAuthor");
    }

    public com.atlassian.jira.issue.Issue getIssue() {
      throw new UnsupportedOperationException(
          "signature only: CommentService.CommentParameters.getIssue");
    }

    public Map<String, JSONObject> getCommentProperties() {
      throw new UnsupportedOperationException(
          "signature only: CommentService.CommentParameters.getCommentProperties");
    }

    public Visibility getVisibility() {
      throw new UnsupportedOperationException(
          "signature only: CommentService.CommentParameters.getVisibility");
    }

    CommentParameters() {
      throw new UnsupportedOperationException(
          "signature only: new CommentService.CommentParameters");
    }

    public static class CommentParametersBuilder {
      public CommentParametersBuilder() {
        throw new UnsupportedOperationException(
            "signature only: new CommentService.CommentParameters.CommentParametersBuilder");
      }

      public CommentService.CommentParameters.CommentParametersBuilder body(String p0) {
        throw new UnsupportedOperationException(
            "signature only: CommentService.CommentParameters.CommentParametersBuilder.body");
      }

      public CommentService.CommentParameters.CommentParametersBuilder issue(
          com.atlassian.jira.issue.Issue p0) {
        throw new UnsupportedOperationException(
            "signature only: CommentService.CommentParameters.CommentParametersBuilder.issue");
      }

      public CommentService.CommentParameters.CommentParametersBuilder visibility(Visibility p0) {
        throw new UnsupportedOperationException(
            "signature only: CommentService.CommentParameters.CommentParametersBuilder.visibility");
      }

      public CommentService.CommentParameters.CommentParametersBuilder created(Date p0) {
        throw new UnsupportedOperationException(
            "signature only: CommentService.CommentParameters.CommentParametersBuilder.created");
      }

      public CommentService.CommentParameters.CommentParametersBuilder author(ApplicationUser p0) {
        throw new UnsupportedOperationException(
            "signature only: CommentService.CommentParameters.CommentParametersBuilder.author");
      }

      public CommentService.CommentParameters.CommentParametersBuilder commentProperties(
          Map<String, JSONObject> p0) {
        throw new UnsupportedOperationException(
            "signature only: CommentService.CommentParameters.CommentParametersBuilder.commentProperties");
      }

      public CommentService.CommentParameters build() {
        throw new UnsupportedOperationException(
            "signature only: CommentService.CommentParameters.CommentParametersBuilder.build");
      }
    }
  }

  public static final class CommentUpdateValidationResult extends ServiceResultImpl {
    CommentUpdateValidationResult() {
      super((ErrorCollection) null);
      throw new UnsupportedOperationException(
          "signature only: new CommentService.CommentUpdateValidationResult");
    }
  }

  public static final class CommentVisibility {
    public CommentVisibility(String p0, Long p1) {
      throw new UnsupportedOperationException(
          "signature only: new CommentService.CommentVisibility");
    }

    public String getGroupLevel() {
      throw new UnsupportedOperationException(
          "signature only: CommentService.CommentVisibility.getGroupLevel");
    }

    public Long getRoleLevelId() {
      throw new UnsupportedOperationException(
          "signature only: CommentService.CommentVisibility.getRoleLevelId");
    }
  }
}
