package com.atlassian.jira.issue.attachment;

public class CreateAttachmentParamsBean {
  public CreateAttachmentParamsBean(
      java.io.File p0,
      java.lang.String p1,
      java.lang.String p2,
      com.atlassian.jira.user.ApplicationUser p3,
      com.atlassian.jira.issue.Issue p4,
      java.lang.Boolean p5,
      java.lang.Boolean p6,
      java.util.Map<java.lang.String, java.lang.Object> p7,
      java.util.Date p8,
      java.lang.Boolean p9) {
    throw new UnsupportedOperationException("signature only: new CreateAttachmentParamsBean");
  }

  public java.io.File getFile() {
    throw new UnsupportedOperationException("signature only: CreateAttachmentParamsBean.getFile");
  }

  public java.lang.String getFilename() {
    throw new UnsupportedOperationException(
        "signature only: CreateAttachmentParamsBean.getFilename");
  }

  public java.lang.String getContentType() {
    throw new UnsupportedOperationException(
        "signature only: CreateAttachmentParamsBean.getContentType");
  }

  public com.atlassian.jira.user.ApplicationUser getAuthor() {
    throw new UnsupportedOperationException("signature only: CreateAttachmentParamsBean.getAuthor");
  }

  public com.atlassian.jira.issue.Issue getIssue() {
    throw new UnsupportedOperationException("signature only: CreateAttachmentParamsBean.getIssue");
  }

  public java.lang.Boolean getZip() {
    throw new UnsupportedOperationException("signature only: CreateAttachmentParamsBean.getZip");
  }

  public java.lang.Boolean getThumbnailable() {
    throw new UnsupportedOperationException(
        "signature only: CreateAttachmentParamsBean.getThumbnailable");
  }

  public java.util.Map<java.lang.String, java.lang.Object> getAttachmentProperties() {
    throw new UnsupportedOperationException(
        "signature only: CreateAttachmentParamsBean.getAttachmentProperties");
  }

  public java.util.Date getCreatedTime() {
    throw new UnsupportedOperationException(
        "signature only: CreateAttachmentParamsBean.getCreatedTime");
  }

  public java.lang.Boolean getCopySourceFile() {
    throw new UnsupportedOperationException(
        "signature only: CreateAttachmentParamsBean.getCopySourceFile");
  }

  public static class Builder {
    public Builder() {
      throw new UnsupportedOperationException(
          "signature only: new CreateAttachmentParamsBean.Builder");
    }

    public Builder(
        java.io.File p0,
        java.lang.String p1,
        java.lang.String p2,
        com.atlassian.jira.user.ApplicationUser p3,
        com.atlassian.jira.issue.Issue p4) {
      throw new UnsupportedOperationException(
          "signature only: new CreateAttachmentParamsBean.Builder");
    }

    public com.atlassian.jira.issue.attachment.CreateAttachmentParamsBean.Builder file(
        java.io.File p0) {
      throw new UnsupportedOperationException(
          "signature only: CreateAttachmentParamsBean.Builder.file");
    }

    public com.atlassian.jira.issue.attachment.CreateAttachmentParamsBean.Builder filename(
        java.lang.String p0) {
      throw new UnsupportedOperationException(
          "signature only: CreateAttachmentParamsBean.Builder.filename");
    }

    public com.atlassian.jira.issue.attachment.CreateAttachmentParamsBean.Builder contentType(
        java.lang.String p0) {
      throw new UnsupportedOperationException(
          "signature only: CreateAttachmentParamsBean.Builder.contentType");
    }

    public com.atlassian.jira.issue.attachment.CreateAttachmentParamsBean.Builder author(
        com.atlassian.jira.user.ApplicationUser p0) {
      throw new UnsupportedOperationException(
          "signature only: CreateAttachmentParamsBean.Builder.author");
    }

    public com.atlassian.jira.issue.attachment.CreateAttachmentParamsBean.Builder issue(
        com.atlassian.jira.issue.Issue p0) {
      throw new UnsupportedOperationException(
          "signature only: CreateAttachmentParamsBean.Builder.issue");
    }

    public com.atlassian.jira.issue.attachment.CreateAttachmentParamsBean.Builder zip(
        java.lang.Boolean p0) {
      throw new UnsupportedOperationException(
          "signature only: CreateAttachmentParamsBean.Builder.zip");
    }

    public com.atlassian.jira.issue.attachment.CreateAttachmentParamsBean.Builder thumbnailable(
        java.lang.Boolean p0) {
      throw new UnsupportedOperationException(
          "signature only: CreateAttachmentParamsBean.Builder.thumbnailable");
    }

    public com.atlassian.jira.issue.attachment.CreateAttachmentParamsBean.Builder
        attachmentProperties(java.util.Map<java.lang.String, java.lang.Object> p0) {
      throw new UnsupportedOperationException(
          "signature only: CreateAttachmentParamsBean.Builder.attachmentProperties");
    }

    public com.atlassian.jira.issue.attachment.CreateAttachmentParamsBean.Builder createdTime(
        java.util.Date p0) {
      throw new UnsupportedOperationException(
          "signature only: CreateAttachmentParamsBean.Builder.createdTime");
    }

    public com.atlassian.jira.issue.attachment.CreateAttachmentParamsBean.Builder copySourceFile(
        java.lang.Boolean p0) {
      throw new UnsupportedOperationException(
          "signature only: CreateAttachmentParamsBean.Builder.copySourceFile");
    }

    public com.atlassian.jira.issue.attachment.CreateAttachmentParamsBean build() {
      throw new UnsupportedOperationException(
          "signature only: CreateAttachmentParamsBean.Builder.build");
    }
  }
}
