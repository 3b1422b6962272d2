package org.clientrecovery.jira.papers;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clientrecovery.jira.issue.Participants;
import org.clientrecovery.jira.issue.People;
import org.clientrecovery.jira.issue.ReaderTexts;
import org.clientrecovery.jira.issue.SourceTrouble;
import org.clientrecovery.jira.store.ClientStore;
import org.clientrecovery.jira.store.RecoveryStore;
import org.clientrecovery.jira.store.SourceReadings;
import org.clientrecovery.recovery.Recovery;

/** The page of one recovery: its working papers as sections, which a script fills and saves. */
@SupportedMethods({RequestMethod.GET})
public final class RecoveryPage extends JiraWebActionSupport {
  private static final long serialVersionUID = 1L;

  private static final List<String> SECTIONS =
      List.of(
          "gate",
          "chronology",
          "problems",
          "meeting",
          "plan",
          "contact",
          "lessons",
          "letter",
          "parting",
          "history");

  private final transient IssueManager issues;
  private final transient RecoveryStore recoveries;
  private final transient SourceReadings readings;
  private final transient Participants participants;
  private final transient SourceTrouble trouble;
  private final transient ClientStore clients;
  private final transient People people;
  private final transient ReaderTexts texts;

  private String key = "";

  public RecoveryPage(
      IssueManager issues,
      RecoveryStore recoveries,
      SourceReadings readings,
      Participants participants,
      SourceTrouble trouble,
      ClientStore clients,
      People people,
      ReaderTexts texts) {
    this.issues = issues;
    this.recoveries = recoveries;
    this.readings = readings;
    this.participants = participants;
    this.trouble = trouble;
    this.clients = clients;
    this.people = people;
    this.texts = texts;
  }

  @Override
  @SupportedMethods({RequestMethod.GET})
  public String doDefault() {
    return INPUT;
  }

  @Override
  @SupportedMethods({RequestMethod.GET})
  protected String doExecute() {
    return doDefault();
  }

  /** Everything that the page shows; of a recovery that its reader may not work on, nothing. */
  public Map<String, Object> getPage() {
    Map<String, Object> page = new HashMap<>();
    Optional<Recovery> recovery = recovery();
    page.put("known", recovery.isPresent());
    recovery.ifPresent(found -> show(page, found));
    return page;
  }

  private void show(Map<String, Object> page, Recovery recovery) {
    Issue own = workable(recovery.issue()).orElseThrow();
    page.put("key", own.getKey());
    page.put("summary", own.getSummary());
    page.put("source", readable(recovery.source()).map(Issue::getKey).orElse(""));
    page.put("troubles", trouble.of(recovery, reader()));
    page.put(
        "joined",
        recovery.joined().stream()
            .flatMap(id -> readable(id).stream())
            .map(Issue::getKey)
            .toList());
    page.put("client", client(recovery));
    page.put("standing", texts.text("client-recovery.standing." + recovery.standing().id()));
    page.put("reading", readings.of(recovery.issue()).isPresent());
    page.put("open", recovery.standing().isOpen());
    page.put("expired", recoveries.papersExpired(recovery.issue()).map(texts::moment).orElse(""));
    page.put("since", texts.moment(recovery.since()));
    page.put(
        "sections",
        SECTIONS.stream()
            .map(
                section ->
                    Map.of(
                        "id",
                        section,
                        "name",
                        texts.text("client-recovery.page.section." + section)))
            .toList());
  }

  private String client(Recovery recovery) {
    ClientStore.Side side = clients.of(recovery.issue());
    return Stream.concat(side.people().stream().map(people::name), side.organisations().stream())
        .collect(Collectors.joining(" · "));
  }

  private Optional<Recovery> recovery() {
    return Optional.<Issue>ofNullable(issues.getIssueObject(key))
        .filter(issue -> participants.mayWork(reader(), issue))
        .flatMap(issue -> recoveries.concerning(issue.getId()))
        .filter(recovery -> workable(recovery.issue()).isPresent());
  }

  private Optional<Issue> readable(long issue) {
    return Stream.<Issue>ofNullable(issues.getIssueObject(issue))
        .filter(found -> participants.mayReadUp(reader(), found))
        .findFirst();
  }

  private Optional<Issue> workable(long issue) {
    return Stream.<Issue>ofNullable(issues.getIssueObject(issue))
        .filter(found -> participants.mayWork(reader(), found))
        .findFirst();
  }

  private ApplicationUser reader() {
    return getLoggedInUser();
  }

  public void setKey(String value) {
    key = value == null ? "" : value;
  }
}
