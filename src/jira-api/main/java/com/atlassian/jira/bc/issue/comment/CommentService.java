package com.atlassian.jira.bc.issue.comment;

public interface CommentService {
  com.atlassian.jira.bc.issue.comment.CommentService.CommentCreateValidationResult
      validateCommentCreate(
          com.atlassian.jira.user.ApplicationUser p0,
          com.atlassian.jira.bc.issue.comment.CommentService.CommentParameters p1);

  com.atlassian.jira.bc.issue.comment.CommentService.CommentCreateValidationResult
      validateCommentCreate(
          com.atlassian.jira.user.ApplicationUser p0,
          com.atlassian.jira.bc.issue.comment.CommentService.CommentParameters p1,
          java.util.Optional<com.atlassian.jira.issue.status.Status> p2);

  com.atlassian.jira.issue.comments.Comment create(
      com.atlassian.jira.user.ApplicationUser p0,
      com.atlassian.jira.bc.issue.comment.CommentService.CommentCreateValidationResult p1,
      boolean p2);

  com.atlassian.jira.bc.issue.comment.CommentService.CommentUpdateValidationResult
      validateCommentUpdate(
          com.atlassian.jira.user.ApplicationUser p0,
          java.lang.Long p1,
          com.atlassian.jira.bc.issue.comment.CommentService.CommentParameters p2);

  void update(
      com.atlassian.jira.user.ApplicationUser p0,
      com.atlassian.jira.bc.issue.comment.CommentService.CommentUpdateValidationResult p1,
      boolean p2);

  java.util.List<com.atlassian.jira.issue.comments.Comment> getCommentsForUser(
      com.atlassian.jira.user.ApplicationUser p0, com.atlassian.jira.issue.Issue p1);

  java.util.stream.Stream<com.atlassian.jira.issue.comments.Comment> streamComments(
      com.atlassian.jira.user.ApplicationUser p0, com.atlassian.jira.issue.Issue p1);

  java.util.List<com.atlassian.jira.issue.comments.Comment> getCommentsForUserSince(
      com.atlassian.jira.user.ApplicationUser p0,
      com.atlassian.jira.issue.Issue p1,
      java.util.Date p2);

  boolean hasPermissionToCreate(
      com.atlassian.jira.user.ApplicationUser p0,
      com.atlassian.jira.issue.Issue p1,
      com.atlassian.jira.util.ErrorCollection p2);

  boolean hasPermissionToCreate(
      com.atlassian.jira.user.ApplicationUser p0,
      com.atlassian.jira.issue.Issue p1,
      com.atlassian.jira.util.ErrorCollection p2,
      java.util.Optional<com.atlassian.jira.issue.status.Status> p3);

  boolean hasPermissionToCreate(
      com.atlassian.jira.user.ApplicationUser p0,
      com.atlassian.jira.issue.Issue p1,
      com.atlassian.jira.util.ErrorCollection p2,
      com.opensymphony.workflow.loader.ActionDescriptor p3);

  boolean isValidCommentBody(java.lang.String p0, com.atlassian.jira.util.ErrorCollection p1);

  boolean isValidCommentBody(
      java.lang.String p0, com.atlassian.jira.util.ErrorCollection p1, boolean p2);

  boolean isValidCommentVisibility(
      com.atlassian.jira.user.ApplicationUser p0,
      com.atlassian.jira.issue.Issue p1,
      com.atlassian.jira.bc.issue.visibility.Visibility p2,
      com.atlassian.jira.util.ErrorCollection p3);

  boolean isValidAllCommentData(
      com.atlassian.jira.user.ApplicationUser p0,
      com.atlassian.jira.issue.Issue p1,
      java.lang.String p2,
      com.atlassian.jira.bc.issue.visibility.Visibility p3,
      com.atlassian.jira.util.ErrorCollection p4);

  boolean isGroupVisibilityEnabled();

  boolean isProjectRoleVisibilityEnabled();

  com.atlassian.jira.issue.comments.Comment getCommentById(
      com.atlassian.jira.user.ApplicationUser p0,
      java.lang.Long p1,
      com.atlassian.jira.util.ErrorCollection p2);

  boolean hasPermissionToDelete(com.atlassian.jira.bc.JiraServiceContext p0, java.lang.Long p1);

  boolean hasPermissionToEdit(com.atlassian.jira.bc.JiraServiceContext p0, java.lang.Long p1);

  void delete(
      com.atlassian.jira.bc.JiraServiceContext p0,
      com.atlassian.jira.issue.comments.Comment p1,
      boolean p2);

  public static final class CommentCreateValidationResult
      extends com.atlassian.jira.bc.ServiceResultImpl {
    CommentCreateValidationResult() {
      super((com.atlassian.jira.util.ErrorCollection) null);
      throw new UnsupportedOperationException(
          "signature only: new CommentService.CommentCreateValidationResult");
    }
  }

  public static final class CommentParameters {
    public static com.atlassian.jira.bc.issue.comment.CommentService.CommentParameters
            .CommentParametersBuilder
        builder() {
      throw new UnsupportedOperationException(
          "signature only: CommentService.CommentParameters.builder");
    }

    public static com.atlassian.jira.bc.issue.comment.CommentService.CommentParameters
            .CommentParametersBuilder
        builder(com.atlassian.jira.issue.comments.Comment p0) {
      throw new UnsupportedOperationException(
          "signature only: CommentService.CommentParameters.builder");
    }

    public java.lang.String getBody() {
      throw new UnsupportedOperationException(
          "signature only: CommentService.CommentParameters.getBody");
    }

    public java.util.Date getCreated() {
      throw new UnsupportedOperationException(
          "signature only: CommentService.CommentParameters.getCreated");
    }

    public com.atlassian.jira.user.ApplicationUser getAuthor() {
      throw new UnsupportedOperationException(
          "signature only: CommentService.CommentParameters.getAuthor");
    }

    public com.atlassian.jira.issue.Issue getIssue() {
      throw new UnsupportedOperationException(
          "signature only: CommentService.CommentParameters.getIssue");
    }

    public java.util.Map<java.lang.String, com.atlassian.jira.util.json.JSONObject>
        getCommentProperties() {
      throw new UnsupportedOperationException(
          "signature only: CommentService.CommentParameters.getCommentProperties");
    }

    public com.atlassian.jira.bc.issue.visibility.Visibility getVisibility() {
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

      public com.atlassian.jira.bc.issue.comment.CommentService.CommentParameters
              .CommentParametersBuilder
          body(java.lang.String p0) {
        throw new UnsupportedOperationException(
            "signature only: CommentService.CommentParameters.CommentParametersBuilder.body");
      }

      public com.atlassian.jira.bc.issue.comment.CommentService.CommentParameters
              .CommentParametersBuilder
          issue(com.atlassian.jira.issue.Issue p0) {
        throw new UnsupportedOperationException(
            "signature only: CommentService.CommentParameters.CommentParametersBuilder.issue");
      }

      public com.atlassian.jira.bc.issue.comment.CommentService.CommentParameters
              .CommentParametersBuilder
          visibility(com.atlassian.jira.bc.issue.visibility.Visibility p0) {
        throw new UnsupportedOperationException(
            "signature only: CommentService.CommentParameters.CommentParametersBuilder.visibility");
      }

      public com.atlassian.jira.bc.issue.comment.CommentService.CommentParameters
              .CommentParametersBuilder
          created(java.util.Date p0) {
        throw new UnsupportedOperationException(
            "signature only: CommentService.CommentParameters.CommentParametersBuilder.created");
      }

      public com.atlassian.jira.bc.issue.comment.CommentService.CommentParameters
              .CommentParametersBuilder
          author(com.atlassian.jira.user.ApplicationUser p0) {
        throw new UnsupportedOperationException(
            "signature only: CommentService.CommentParameters.CommentParametersBuilder.author");
      }

      public com.atlassian.jira.bc.issue.comment.CommentService.CommentParameters
              .CommentParametersBuilder
          commentProperties(
              java.util.Map<java.lang.String, com.atlassian.jira.util.json.JSONObject> p0) {
        throw new UnsupportedOperationException(
            "signature only: CommentService.CommentParameters.CommentParametersBuilder.commentProperties");
      }

      public com.atlassian.jira.bc.issue.comment.CommentService.CommentParameters build() {
        throw new UnsupportedOperationException(
            "signature only: CommentService.CommentParameters.CommentParametersBuilder.build");
      }
    }
  }

  public static final class CommentUpdateValidationResult
      extends com.atlassian.jira.bc.ServiceResultImpl {
    CommentUpdateValidationResult() {
      super((com.atlassian.jira.util.ErrorCollection) null);
      throw new UnsupportedOperationException(
          "signature only: new CommentService.CommentUpdateValidationResult");
    }
  }

  public static final class CommentVisibility {
    public CommentVisibility(java.lang.String p0, java.lang.Long p1) {
      throw new UnsupportedOperationException(
          "signature only: new CommentService.CommentVisibility");
    }

    public java.lang.String getGroupLevel() {
      throw new UnsupportedOperationException(
          "signature only: CommentService.CommentVisibility.getGroupLevel");
    }

    public java.lang.Long getRoleLevelId() {
      throw new UnsupportedOperationException(
          "signature only: CommentService.CommentVisibility.getRoleLevelId");
    }
  }
}
