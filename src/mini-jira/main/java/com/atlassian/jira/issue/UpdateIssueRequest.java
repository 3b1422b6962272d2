package com.atlassian.jira.issue;

import com.atlassian.jira.event.type.EventDispatchOption;

/** How a change of an issue is announced. */
public final class UpdateIssueRequest {
  private final EventDispatchOption eventDispatchOption;
  private final boolean sendMail;

  UpdateIssueRequest(EventDispatchOption eventDispatchOption, boolean sendMail) {
    this.eventDispatchOption = eventDispatchOption;
    this.sendMail = sendMail;
  }

  public static UpdateIssueRequestBuilder builder() {
    return new UpdateIssueRequestBuilder();
  }

  public EventDispatchOption getEventDispatchOption() {
    return eventDispatchOption;
  }

  public boolean isSendMail() {
    return sendMail;
  }

  /** Says how. */
  public static class UpdateIssueRequestBuilder {
    private EventDispatchOption eventDispatchOption = EventDispatchOption.ISSUE_UPDATED;
    private boolean sendMail = true;

    UpdateIssueRequestBuilder() {}

    public UpdateIssueRequestBuilder eventDispatchOption(EventDispatchOption option) {
      this.eventDispatchOption = option;
      return this;
    }

    public UpdateIssueRequestBuilder sendMail(boolean sendMail) {
      this.sendMail = sendMail;
      return this;
    }

    public UpdateIssueRequest build() {
      return new UpdateIssueRequest(eventDispatchOption, sendMail);
    }
  }
}
