package com.atlassian.jira.issue;

import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.changehistory.metadata.HistoryMetadata;

public final class UpdateIssueRequest {
  public EventDispatchOption getEventDispatchOption() {
    throw new UnsupportedOperationException(
        "signature only: UpdateIssueRequest.getEventDispatchOption");
  }

  public boolean isSendMail() {
    throw new UnsupportedOperationException("signature only: UpdateIssueRequest.isSendMail");
  }

  public HistoryMetadata getHistoryMetadata() {
    throw new UnsupportedOperationException(
        "signature only: UpdateIssueRequest.getHistoryMetadata");
  }

  public static UpdateIssueRequest.UpdateIssueRequestBuilder builder() {
    throw new UnsupportedOperationException("signature only: UpdateIssueRequest.builder");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: UpdateIssueRequest.hashCode");
  }

  public boolean equals(Object p0) {
    throw new UnsupportedOperationException("signature only: UpdateIssueRequest.equals");
  }

  UpdateIssueRequest() {
    throw new UnsupportedOperationException("signature only: new UpdateIssueRequest");
  }

  public static class UpdateIssueRequestBuilder {
    public UpdateIssueRequest.UpdateIssueRequestBuilder eventDispatchOption(
        EventDispatchOption p0) {
      throw new UnsupportedOperationException(
          "signature only: UpdateIssueRequest.UpdateIssueRequestBuilder.eventDispatchOption");
    }

    public UpdateIssueRequest.UpdateIssueRequestBuilder sendMail(boolean p0) {
      throw new UnsupportedOperationException(
          "signature only: UpdateIssueRequest.UpdateIssueRequestBuilder.sendMail");
    }

    public UpdateIssueRequest.UpdateIssueRequestBuilder historyMetadata(HistoryMetadata p0) {
      throw new UnsupportedOperationException(
          "signature only: UpdateIssueRequest.UpdateIssueRequestBuilder.historyMetadata");
    }

    public UpdateIssueRequest build() {
      throw new UnsupportedOperationException(
          "signature only: UpdateIssueRequest.UpdateIssueRequestBuilder.build");
    }

    UpdateIssueRequestBuilder() {
      throw new UnsupportedOperationException(
          "signature only: new UpdateIssueRequest.UpdateIssueRequestBuilder");
    }
  }
}
