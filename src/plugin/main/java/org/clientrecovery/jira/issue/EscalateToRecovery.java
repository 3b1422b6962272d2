package org.clientrecovery.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.clientrecovery.jira.setup.Authority;
import org.clientrecovery.jira.setup.ProjectSetup;
import org.clientrecovery.recovery.FailureKind;
import org.clientrecovery.recovery.SideAtFault;
import org.clientrecovery.recovery.Trigger;

/** The page that escalates a ticket: asks what happened, and makes the recovery. */
@SupportedMethods({RequestMethod.GET, RequestMethod.POST})
public final class EscalateToRecovery extends JiraWebActionSupport {
  private static final long serialVersionUID = 1L;

  private final transient IssueManager issues;
  private final transient ProjectSetup setup;
  private final transient Participants participants;
  private final transient Authority authority;
  private final transient Escalations escalations;
  private final transient Joining joining;
  private final transient ReaderTexts texts;

  private String issueKey = "";
  private String recoveryKey = "";
  private String trigger;
  private String side;
  private String kind;
  private boolean repeated;
  private String why;
  private String atStake;
  private String goodFaith;
  private boolean announce;

  public EscalateToRecovery(
      IssueManager issues,
      ProjectSetup setup,
      Participants participants,
      Authority authority,
      Escalations escalations,
      Joining joining,
      ReaderTexts texts) {
    this.issues = issues;
    this.setup = setup;
    this.participants = participants;
    this.authority = authority;
    this.escalations = escalations;
    this.joining = joining;
    this.texts = texts;
  }

  /** Shows the form, or the recovery that there is already. */
  @Override
  @SupportedMethods({RequestMethod.GET})
  public String doDefault() {
    return source().map(this::asked).orElseGet(this::refused);
  }

  /** Says at once what would stop the escalation, before anybody writes. */
  private String asked(Issue source) {
    if (!setup.canLink() && escalations.existing(source).isEmpty()) {
      addErrorMessage(texts.text("client-recovery.escalate.no-link-type"));
    }
    return INPUT;
  }

  /** Escalates the ticket and goes to its recovery. */
  @Override
  @SupportedMethods({RequestMethod.POST})
  @RequiresXsrfCheck
  protected String doExecute() {
    return source().map(this::escalate).orElseGet(this::refused);
  }

  /** Lets who asks work on the recovery that is open already, and goes there. */
  @SupportedMethods({RequestMethod.POST})
  @RequiresXsrfCheck
  public String doJoin() {
    return source()
        .flatMap(source -> escalations.join(source, getLoggedInUser()))
        .map(recovery -> getRedirect("/browse/" + recovery.getKey()))
        .orElseGet(this::refused);
  }

  /** Makes the ticket another source of the recovery of that key, and goes there. */
  @SupportedMethods({RequestMethod.POST})
  @RequiresXsrfCheck
  public String doJoinOther() {
    return source().map(this::joinOther).orElseGet(this::refused);
  }

  private String joinOther(Issue source) {
    try {
      Issue recovery = joining.join(recoveryKey, source, getLoggedInUser());
      return getRedirect("/browse/" + recovery.getKey());
    } catch (JoiningRefused refused) {
      addError("recoveryKey", refused.getMessage());
      return INPUT;
    }
  }

  private String escalate(Issue source) {
    EscalationForm form = form();
    form.problems().forEach(problem -> addError(problem.field(), texts.text(problem.message())));
    if (!form.problems().isEmpty()) {
      return INPUT;
    }
    try {
      String summary = texts.text("client-recovery.escalate.summary", source.getSummary());
      Issue recovery = escalations.escalate(source, form.escalation(), summary, getLoggedInUser());
      if (announce) {
        escalations.announce(source, recovery, getLoggedInUser());
      }
      return getRedirect("/browse/" + recovery.getKey());
    } catch (EscalationRefused refused) {
      refused.messages().forEach(this::addErrorMessage);
      refused.fields().values().forEach(this::addErrorMessage);
      return INPUT;
    }
  }

  private EscalationForm form() {
    return new EscalationForm(trigger, side, kind, repeated, why, atStake, goodFaith);
  }

  private Optional<Issue> source() {
    return Optional.<Issue>ofNullable(issues.getIssueObject(issueKey))
        .filter(issue -> participants.mayEscalate(getLoggedInUser(), issue))
        .filter(issue -> authority.mayEscalate(getLoggedInUser(), issue.getProjectObject()))
        .filter(issue -> setup.isEnabled(issue.getProjectObject()));
  }

  private String refused() {
    addErrorMessage(texts.text("client-recovery.escalate.not-possible"));
    return ERROR;
  }

  /** Everything that the page shows. */
  public Map<String, Object> getPage() {
    Map<String, Object> page = new HashMap<>();
    page.put("issueKey", issueKey);
    page.put("possible", source().isPresent());
    page.put(
        "triggers", choices("trigger", Arrays.stream(Trigger.values()).map(Trigger::id), trigger));
    page.put(
        "sides", choices("side", Arrays.stream(SideAtFault.values()).map(SideAtFault::id), side));
    page.put(
        "kinds", choices("kind", Arrays.stream(FailureKind.values()).map(FailureKind::id), kind));
    page.put("faiths", choices("faith", Stream.of("yes", "scope-creep", "bad-faith"), goodFaith));
    page.put("repeated", repeated);
    page.put("why", text(why));
    page.put("atStake", text(atStake));
    page.put("announce", announce);
    page.put("errors", new HashMap<>(getErrors()));
    page.put("messages", List.copyOf(getErrorMessages()));
    page.put("recoveryKey", recoveryKey);
    page.put("offers", source().map(this::offers).orElse(List.of()));
    page.put("existing", source().flatMap(escalations::existing).map(Issue::getKey).orElse(""));
    return page;
  }

  private List<Map<String, Object>> offers(Issue source) {
    return joining.offers(source, getLoggedInUser()).stream()
        .map(issue -> Map.<String, Object>of("key", issue.getKey(), "summary", issue.getSummary()))
        .toList();
  }

  private List<Map<String, Object>> choices(String name, Stream<String> ids, String chosen) {
    return ids.map(id -> choice(name, id, chosen)).toList();
  }

  private Map<String, Object> choice(String name, String id, String chosen) {
    return Map.of(
        "id", id,
        "text", texts.text("client-recovery." + name + "." + id),
        "chosen", id.equals(chosen));
  }

  private static String text(String value) {
    return value == null ? "" : value;
  }

  public void setIssueKey(String value) {
    issueKey = value;
  }

  public void setRecoveryKey(String value) {
    recoveryKey = value;
  }

  public void setTrigger(String value) {
    trigger = value;
  }

  public void setSide(String value) {
    side = value;
  }

  public void setKind(String value) {
    kind = value;
  }

  public void setRepeated(boolean value) {
    repeated = value;
  }

  public void setWhy(String value) {
    why = value;
  }

  public void setAtStake(String value) {
    atStake = value;
  }

  public void setGoodFaith(String value) {
    goodFaith = value;
  }

  public void setAnnounce(boolean value) {
    announce = value;
  }
}
