package org.clientrecovery.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.clientrecovery.recovery.GateAnswer;
import org.clientrecovery.recovery.GateQuestion;
import org.clientrecovery.recovery.Recovery;

/** What a gate says in words, with the address where it can be answered: the same everywhere. */
public final class GateMessages {
  private final ReaderTexts texts;
  private final IssueManager issues;
  private final Participants participants;
  private final JiraAuthenticationContext authentication;
  private final ApplicationProperties host;

  public GateMessages(
      ReaderTexts texts,
      IssueManager issues,
      Participants participants,
      JiraAuthenticationContext authentication,
      ApplicationProperties host) {
    this.texts = texts;
    this.issues = issues;
    this.participants = participants;
    this.authentication = authentication;
    this.host = host;
  }

  /** What is missing, what is in the way, and the whole address where to go. */
  public String sentence(Recovery recovery, GateAnswer answer) {
    return texts.text(
        "client-recovery.gate.sentence",
        missing(answer),
        host.getBaseUrl(UrlMode.CANONICAL) + path(recovery, answer.question()));
  }

  /** That a lead can let it pass once, and where. */
  public String howToOverride(Recovery recovery) {
    return texts.text(
        "client-recovery.gate.sentence",
        texts.text("client-recovery.override.how"),
        host.getBaseUrl(UrlMode.CANONICAL) + pagePath(own(recovery)) + "#cr-gate");
  }

  /** What is missing, and what is in the way. */
  public String missing(GateAnswer answer) {
    String what = texts.text("client-recovery.gate." + answer.question().id() + ".missing");
    return answer.missing().isEmpty()
        ? what
        : texts.text("client-recovery.gate.in-the-way", what, quoted(answer.missing()));
  }

  /** Where to answer it, below the address of Jira. */
  public String path(Recovery recovery, GateQuestion question) {
    return switch (question.where()) {
      case REPLY -> "/browse/" + whereToReply(recovery) + "#addcomment";
      case PROMISES -> "/browse/" + own(recovery);
      default -> pagePath(own(recovery)) + "#cr-" + question.where().id();
    };
  }

  /** On the ticket; on the recovery where the ticket is gone, archived or not for this reader. */
  private String whereToReply(Recovery recovery) {
    return Optional.<Issue>ofNullable(issues.getIssueObject(recovery.source()))
        .filter(source -> participants.mayReply(authentication.getLoggedInUser(), source))
        .map(Issue::getKey)
        .orElseGet(() -> own(recovery));
  }

  /** The page of a recovery's working papers, below the address of Jira. */
  public static String pagePath(String key) {
    return "/secure/Recovery.jspa?key=" + key;
  }

  private String own(Recovery recovery) {
    return Optional.<Issue>ofNullable(issues.getIssueObject(recovery.issue()))
        .map(Issue::getKey)
        .orElse("");
  }

  private static String quoted(List<String> words) {
    return words.stream().map(word -> "“" + word + "”").collect(Collectors.joining(", "));
  }
}
