package org.clientrecovery.minijira.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.clientrecovery.minijira.tracker.Groups;
import org.clientrecovery.minijira.tracker.Holder;
import org.clientrecovery.minijira.tracker.IssueDraft;
import org.clientrecovery.minijira.tracker.RoleActor;
import org.clientrecovery.minijira.tracker.Roles;
import org.clientrecovery.minijira.tracker.StoredProject;
import org.clientrecovery.minijira.tracker.StoredWorkflowScheme;
import org.clientrecovery.minijira.tracker.Tracker;
import org.clientrecovery.minijira.tracker.TypeSchemes;
import org.jsoup.nodes.Document;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.FixMethodOrder;
import org.junit.Test;
import org.junit.runners.MethodSorters;

/**
 * What the check page says of projects whose schemes are of each kind, before and after the button
 * was pressed, once and twice: the table in docs/for-admins.md.
 */
@FixMethodOrder(MethodSorters.NAME_ASCENDING)
public class SetupSchemesIT {
  @ClassRule public static final DeskOnFile DESK = new DeskOnFile();

  private static final int MANY = 1000;

  private static Tracker tracker;
  private static RunningMiniJira running;
  private static Visitor admin;

  @BeforeClass
  public static void startJira() throws Exception {
    DESK.fill(SetupSchemesIT::fill);
    running = DESK.start(9);
    tracker = DESK.tracker();
    admin = Visitor.loggedInAs("admin", running);
  }

  private static void fill(Tracker tracker) {
    StoredProject like = tracker.projects().byKey("CARE").orElseThrow();
    List<Long> types = tracker.typeSchemes().of(like).typeIds();
    String workflow = tracker.workflowSchemes().workflowOf(like, types.get(0));

    long shared = tracker.typeSchemes().add("Types of two", types);
    Long both = scheme(tracker, "Workflows of two", workflow);
    add(tracker, "SHA", like, shared, both);
    add(tracker, "SHB", like, shared, both);
    StoredProject standard = add(tracker, "DEF", like, TypeSchemes.STANDARD, null);
    addOnesThatChange(tracker, like, types, workflow);
    long own = tracker.typeSchemes().add("Types of one", types);
    add(tracker, "EMPTY", like, tracker.typeSchemes().add("Types of none", types), null);
    StoredProject many =
        add(tracker, "MANY", like, own, scheme(tracker, "Workflows of one", workflow));
    long status = tracker.constants().statuses().get(0).id();
    tracker.transact(
        () -> {
          for (int number = 1; number <= MANY; number++) {
            tracker
                .issues()
                .create(
                    new IssueDraft(many.id(), types.get(0), "Ticket " + number).statusId(status));
          }
          tracker
              .issues()
              .create(new IssueDraft(standard.id(), types.get(0), "Ticket").statusId(status));
        });
  }

  /** Projects whose schemes the tests change by hand. */
  private static void addOnesThatChange(
      Tracker tracker, StoredProject like, List<Long> types, String workflow) {
    long late = tracker.typeSchemes().add("Types that come to be shared", types);
    add(tracker, "LATE", like, late, null);
    add(tracker, "LATER", like, TypeSchemes.STANDARD, null);
    long shared = tracker.typeSchemes().add("Types to copy", types);
    Long both = scheme(tracker, "Workflows to copy", workflow);
    add(tracker, "COPA", like, shared, both);
    add(tracker, "COPB", like, shared, both);
    Long drafted = scheme(tracker, "Workflows with a draft", workflow);
    tracker
        .workflowSchemes()
        .add(
            new StoredWorkflowScheme(0, "Workflows with a draft", "", workflow, drafted, Map.of()));
    add(tracker, "DRAFT", like, tracker.typeSchemes().add("Types beside a draft", types), drafted);
    Long other = scheme(tracker, "Workflows of another kind", workflow);
    add(tracker, "OTHER", like, tracker.typeSchemes().add("Types of another", types), other);
  }

  private static Long scheme(Tracker tracker, String name, String workflow) {
    return tracker
        .workflowSchemes()
        .add(new StoredWorkflowScheme(0, name, "", workflow, null, Map.of()))
        .id();
  }

  private static StoredProject add(
      Tracker tracker, String key, StoredProject like, long types, Long workflows) {
    StoredProject project =
        tracker
            .projects()
            .add(new StoredProject(0, key, key, "", like.type(), "lead", types, workflows));
    tracker.permissions().giveUsual(project);
    for (long role : List.of(Roles.ADMINISTRATORS, Roles.SERVICE_DESK_TEAM)) {
      tracker.roles().give(role, project.id(), new RoleActor(Holder.GROUP, Groups.ADMINISTRATORS));
    }
    return project;
  }

  @Test
  public void shouldSetUpAnEmptyProjectAndChangeNothingTheSecondTime() {
    setUpTwice("EMPTY");
  }

  @Test
  public void shouldSetUpAProjectWithAThousandIssuesAndMoveNoneOfThem() {
    setUpTwice("MANY");

    Document found = admin.open("/issues/?jql=project%20%3D%20MANY");
    assertThat(found.text()).contains("of " + MANY);
  }

  @Test
  public void shouldStopAtSchemesThatProjectsShareAndSayWhatToDo() {
    assertThat(remedies("SHA"))
        .anyMatch(told -> told.contains("“Types of two”") && told.contains("copy it"))
        .anyMatch(told -> told.contains("“Workflows of two”") && told.contains("copy the scheme"));

    Document after = setUp("SHA");

    assertThat(after.select("#cr-set-up")).isEmpty();
    assertThat(after.text()).contains("do what is written beside each blocked part");
    assertThat(states("SHA").subList(4, 6)).containsOnly("blocked");
    assertThat(states("SHB").subList(4, 6)).containsOnly("blocked");
  }

  @Test
  public void aShouldStopAtTheDefaultTypeSchemeAndNameIt() {
    assertThat(remedies("DEF")).hasSize(1).allMatch(told -> told.contains("Issue type schemes"));

    setUp("DEF");

    assertThat(states("DEF")).contains("blocked");
    assertThat(admin.open("/secure/CreateIssue!default.jspa?pid=" + id("DEF")).text())
        .doesNotContain("Client Recovery");
  }

  /** Jira puts each new issue type into its default scheme. */
  @Test
  public void shouldNotTakeAProjectInBecauseAnotherOneWasSetUp() {
    setUp("OTHER");
    assertThat(states("DEF")).containsExactly("done", "done", "done", "done", "to-do", "done");
    String ticket =
        "{\"issue\":\"DEF-1\",\"trigger\":\"our-mistake\",\"side\":\"us\","
            + "\"kind\":\"competence\",\"why\":\"It broke\",\"goodFaith\":\"yes\"}";
    String recoveries = "/rest/client-recovery/1.0/recoveries";
    assertThat(admin.postJson(recoveries, ticket).statusCode()).isEqualTo(403);
    assertThat(admin.open("/browse/DEF-1").select("#client-recovery-escalate")).isEmpty();

    setUp("DEF");

    assertThat(states("DEF")).containsOnly("done");
    assertThat(admin.open("/browse/DEF-1").select("#client-recovery-escalate")).isNotEmpty();
    assertThat(states("LATER").get(4)).as("the default workflow scheme").isEqualTo("to-do");
  }

  @Test
  public void shouldStopWhereASchemeCameToBeSharedSinceThePreview() {
    assertThat(states("LATE")).contains("to-do").doesNotContain("blocked");
    give("LATER", project("LATE").typeSchemeId(), null);

    Document after = setUp("LATE");

    assertThat(after.text()).contains("do what is written beside each blocked part");
    assertThat(remedies("LATE")).anyMatch(told -> told.contains("“Types that come to be shared”"));
    assertThat(states("LATE")).contains("blocked");
    assertThat(types("LATE")).doesNotContain("Client Recovery");
  }

  @Test
  public void shouldGoOnOnceAnAdminGaveTheProjectSchemesOfItsOwn() {
    assertThat(states("COPA").subList(4, 6)).containsOnly("blocked");
    StoredProject before = project("COPA");
    StoredWorkflowScheme scheme =
        tracker.workflowSchemes().byId(before.workflowSchemeId()).orElseThrow();
    long types =
        tracker.typeSchemes().add("Types of COPA", tracker.typeSchemes().of(before).typeIds());
    give("COPA", types, scheme(tracker, "Workflows of COPA", scheme.defaultWorkflow()));

    setUp("COPA");

    assertThat(states("COPA")).hasSize(6).containsOnly("done");
    assertThat(types("COPB")).as("it keeps what it had").doesNotContain("Client Recovery");
  }

  @Test
  public void shouldStopAtAWorkflowSchemeThatHasADraft() {
    assertThat(remedies("DRAFT"))
        .hasSize(1)
        .allMatch(told -> told.contains("“Workflows with a draft”") && told.contains("discard"));

    setUp("DRAFT");

    assertThat(states("DRAFT")).contains("blocked");
    assertThat(types("DRAFT")).doesNotContain("Client Recovery");
  }

  @Test
  public void shouldSayThatRecoveriesFollowAWorkflowThatAsksNothing() {
    setUp("OTHER");
    assertThat(states("OTHER")).containsOnly("done");
    StoredWorkflowScheme scheme =
        tracker.workflowSchemes().byId(project("OTHER").workflowSchemeId()).orElseThrow();
    long type = scheme.mappings().keySet().iterator().next();
    tracker
        .workflowSchemes()
        .update(
            new StoredWorkflowScheme(
                scheme.id(),
                scheme.name(),
                "",
                scheme.defaultWorkflow(),
                null,
                Map.of(type, scheme.defaultWorkflow())));

    assertThat(states("OTHER").get(4)).isEqualTo("changed");
    assertThat(check("OTHER").select(".cr-findings li").eachText())
        .hasSize(1)
        .allMatch(told -> told.contains(scheme.defaultWorkflow()) && told.contains("no gates"));
    assertThat(check("OTHER").select("#cr-repair, #cr-set-up")).as("no button does it").isEmpty();
  }

  private static StoredProject project(String key) {
    return tracker.projects().byKey(key).orElseThrow();
  }

  /** As an admin assigns schemes; null leaves the workflow scheme as it is. */
  private static void give(String key, long types, Long workflows) {
    StoredProject found = project(key);
    tracker
        .projects()
        .update(
            new StoredProject(
                found.id(),
                found.projectKey(),
                found.name(),
                found.description(),
                found.type(),
                found.lead(),
                types,
                workflows == null ? found.workflowSchemeId() : workflows));
  }

  private static String types(String key) {
    return admin.open("/secure/CreateIssue!default.jspa?pid=" + project(key).id()).text();
  }

  private static void setUpTwice(String project) {
    assertThat(states(project)).contains("to-do").doesNotContain("blocked", "changed");

    assertThat(setUp(project).select("[role=status]").text()).contains("is set up");
    assertThat(states(project)).hasSize(6).containsOnly("done");

    setUp(project);
    assertThat(states(project)).hasSize(6).containsOnly("done");
    assertThat(check(project).select("#cr-set-up")).isEmpty();
  }

  private static Document setUp(String project) {
    return Visitor.page(
        admin.submit("/secure/admin/RecoveryProjects.jspa", Map.of("projectKey", project)));
  }

  private static Document check(String project) {
    return admin.open("/secure/admin/RecoveryProjects!default.jspa?projectKey=" + project);
  }

  private static List<String> states(String project) {
    return check(project).select("#cr-preview tr[data-cr-state]").eachAttr("data-cr-state");
  }

  private static List<String> remedies(String project) {
    return check(project).select("#cr-preview tr[data-cr-state=blocked] p").eachText();
  }

  private static String id(String project) {
    String link = admin.open("/projects/" + project).select("a[href*=pid=]").attr("href");
    return link.substring(link.indexOf("pid=") + 4).replaceAll("\\D.*", "");
  }
}
