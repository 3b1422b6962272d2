package com.atlassian.jira.issue.attachment;

import com.atlassian.jira.user.ApplicationUser;
import java.io.File;
import java.util.Date;
import java.util.Map;

public class CreateAttachmentParamsBean {
  public CreateAttachmentParamsBean(
      File p0,
      String p1,
      String p2,
      ApplicationUser p3,
      com.atlassian.jira.issue.Issue p4,
      Boolean p5,
      Boolean p6,
      Map<String, Object> p7,
      Date p8,
      Boolean p9) {
    throw new UnsupportedOperationException("signature only: new CreateAttachmentParamsBean");
  }

  public File getFile() {
    throw new UnsupportedOperationException("signature only: CreateAttachmentParamsBean.getFile");
  }

  public String getFilename() {
    throw new UnsupportedOperationException(
        "signature only: CreateAttachmentParamsBean.getFilename");
  }

  public String getContentType() {
    throw new UnsupportedOperationException(
        "signature only: CreateAttachmentParamsBean.getContentType");
  }

  public ApplicationUser getAuthor() {
    throw new UnsupportedOperationException("signature only: CreateAttachmentParamsBean.getAuthor");
  }

  public com.atlassian.jira.issue.Issue getIssue() {
    throw new UnsupportedOperationException("signature only: CreateAttachmentParamsBean.getIssue");
  }

  public Boolean getZip() {
    throw new UnsupportedOperationException("signature only: CreateAttachmentParamsBean.getZip");
  }

  public Boolean getThumbnailable() {
    throw new UnsupportedOperationException(
        "signature only: CreateAttachmentParamsBean.getThumbnailable");
  }

  public Map<String, Object> getAttachmentProperties() {
    throw new UnsupportedOperationException(
        "signature only: CreateAttachmentParamsBean.getAttachmentProperties");
  }

  public Date getCreatedTime() {
    throw new UnsupportedOperationException(
        "signature only: CreateAttachmentParamsBean.getCreatedTime");
  }

  public Boolean getCopySourceFile() {
    throw new UnsupportedOperationException(
        "signature only: CreateAttachmentParamsBean.getCopySourceFile");
  }

  public static class Builder {
    public Builder() {
      throw new UnsupportedOperationException(
          "signature only: new CreateAttachmentParamsBean.Builder");
    }

    public Builder(
        File p0, String p1, String p2, ApplicationUser p3, com.atlassian.jira.issue.Issue p4) {
      throw new UnsupportedOperationException(
          "signature only: new CreateAttachmentParamsBean.Builder");
    }

    public CreateAttachmentParamsBean.Builder file(File p0) {
      throw new UnsupportedOperationException(
          "signature only: CreateAttachmentParamsBean.Builder.file");
    }

    public CreateAttachmentParamsBean.Builder filename(String p0) {
      throw new UnsupportedOperationException(
          "signature only: CreateAttachmentParamsBean.Builder.filename");
    }

    public CreateAttachmentParamsBean.Builder contentType(String p0) {
      throw new UnsupportedOperationException(
          "signature only: CreateAttachmentParamsBean.Builder.contentType");
    }

    public CreateAttachmentParamsBean.Builder author(ApplicationUser p0) {
      throw new UnsupportedOperationException(
          "signature only: CreateAttachmentParamsBean.Builder.author");
    }

    public CreateAttachmentParamsBean.Builder issue(com.atlassian.jira.issue.Issue p0) {
      throw new UnsupportedOperationException(
          "signature only: CreateAttachmentParamsBean.Builder.issue");
    }

    public CreateAttachmentParamsBean.Builder zip(Boolean p0) {
      throw new UnsupportedOperationException(
          "signature only: CreateAttachmentParamsBean.Builder.zip");
    }

    public CreateAttachmentParamsBean.Builder thumbnailable(Boolean p0) {
      throw new UnsupportedOperationException(
          "signature only: CreateAttachmentParamsBean.Builder.thumbnailable");
    }

    public CreateAttachmentParamsBean.Builder attachmentProperties(Map<String, Object> p0) {
      throw new UnsupportedOperationException(
          "signature only: CreateAttachmentParamsBean.Builder.attachmentProperties");
    }

    public CreateAttachmentParamsBean.Builder createdTime(Date p0) {
      throw new UnsupportedOperationException(
          "signature only: CreateAttachmentParamsBean.Builder.createdTime");
    }

    public CreateAttachmentParamsBean.Builder copySourceFile(Boolean p0) {
      throw new UnsupportedOperationException(
          "signature only: CreateAttachmentParamsBean.Builder.copySourceFile");
    }

    public CreateAttachmentParamsBean build() {
      throw new UnsupportedOperationException(
          "signature only: CreateAttachmentParamsBean.Builder.build");
    }
  }
}
