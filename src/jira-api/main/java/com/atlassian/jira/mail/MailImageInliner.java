package com.atlassian.jira.mail;

public interface MailImageInliner {
  com.atlassian.jira.mail.MailImageInliner.InlinedEmailBody inlineImages(java.lang.String p0);

  com.atlassian.jira.mail.MailImageInliner.InlinedEmailBody inlineImages(
      java.lang.String p0, com.atlassian.jira.issue.Issue p1);

  public static class InlinedEmailBody {
    public java.lang.String getHtml() {
      throw new UnsupportedOperationException(
          "signature only: MailImageInliner.InlinedEmailBody.getHtml");
    }

    InlinedEmailBody() {
      throw new UnsupportedOperationException(
          "signature only: new MailImageInliner.InlinedEmailBody");
    }
  }
}
