package com.atlassian.jira.issue;

public final class UpdateIssueRequest {
  public com.atlassian.jira.event.type.EventDispatchOption getEventDispatchOption() {
    throw new UnsupportedOperationException(
        "signature only: UpdateIssueRequest.getEventDispatchOption");
  }

  public boolean isSendMail() {
    throw new UnsupportedOperationException("signature only: UpdateIssueRequest.isSendMail");
  }

  public static com.atlassian.jira.issue.UpdateIssueRequest.UpdateIssueRequestBuilder builder() {
    throw new UnsupportedOperationException("signature only: UpdateIssueRequest.builder");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: UpdateIssueRequest.hashCode");
  }

  public boolean equals(java.lang.Object p0) {
    throw new UnsupportedOperationException("signature only: UpdateIssueRequest.equals");
  }

  UpdateIssueRequest() {
    throw new UnsupportedOperationException("signature only: new UpdateIssueRequest");
  }

  public static class UpdateIssueRequestBuilder {
    public com.atlassian.jira.issue.UpdateIssueRequest.UpdateIssueRequestBuilder
        eventDispatchOption(com.atlassian.jira.event.type.EventDispatchOption p0) {
      throw new UnsupportedOperationException(
          "signature only: UpdateIssueRequest.UpdateIssueRequestBuilder.eventDispatchOption");
    }

    public com.atlassian.jira.issue.UpdateIssueRequest.UpdateIssueRequestBuilder sendMail(
        boolean p0) {
      throw new UnsupportedOperationException(
          "signature only: UpdateIssueRequest.UpdateIssueRequestBuilder.sendMail");
    }

    public com.atlassian.jira.issue.UpdateIssueRequest build() {
      throw new UnsupportedOperationException(
          "signature only: UpdateIssueRequest.UpdateIssueRequestBuilder.build");
    }

    UpdateIssueRequestBuilder() {
      throw new UnsupportedOperationException(
          "signature only: new UpdateIssueRequest.UpdateIssueRequestBuilder");
    }
  }
}
