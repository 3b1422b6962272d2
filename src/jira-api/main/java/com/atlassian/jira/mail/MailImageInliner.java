package com.atlassian.jira.mail;

public interface MailImageInliner {
  MailImageInliner.InlinedEmailBody inlineImages(String p0);

  MailImageInliner.InlinedEmailBody inlineImages(String p0, com.atlassian.jira.issue.Issue p1);

  public static class InlinedEmailBody {
    public String getHtml() {
      throw new UnsupportedOperationException(
          "signature only: MailImageInliner.InlinedEmailBody.getHtml");
    }

    InlinedEmailBody() {
      throw new UnsupportedOperationException(
          "signature only: new MailImageInliner.InlinedEmailBody");
    }
  }
}
