package org.clientrecovery.minijira.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.clientrecovery.minijira.sample.SampleDesk;
import org.clientrecovery.minijira.tracker.Database;
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
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/**
 * What the check page says of projects whose schemes are of each kind, before and after the button
 * was pressed, once and twice: the table in docs/for-admins.md.
 */
public class SetupSchemesIT {
  @ClassRule public static final TemporaryFolder FOLDER = new TemporaryFolder();

  private static final int MANY = 1000;

  private static RunningMiniJira running;
  private static Visitor admin;

  @BeforeClass
  public static void startJira() throws Exception {
    fill(FOLDER.getRoot().toPath());
    running = RunningMiniJira.on(9, "--data", FOLDER.getRoot().getPath());
    admin = Visitor.loggedInAs("admin", running);
  }

  @AfterClass
  public static void stopJira() {
    if (running != null) {
      running.close();
    }
  }

  private static void fill(Path folder) {
    Database database = Database.inDirectory(folder);
    Tracker tracker = new Tracker(database, Clock.systemUTC());
    SampleDesk.fill(tracker);
    StoredProject like = tracker.projects().byKey("CARE").orElseThrow();
    List<Long> types = tracker.typeSchemes().of(like).typeIds();
    String workflow = tracker.workflowSchemes().workflowOf(like, types.get(0));

    long shared = tracker.typeSchemes().add("Types of two", types);
    Long both = scheme(tracker, "Workflows of two", workflow);
    add(tracker, "SHA", like, shared, both);
    add(tracker, "SHB", like, shared, both);
    add(tracker, "DEF", like, TypeSchemes.STANDARD, null);
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
        });
    database.close();
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
  public void shouldStopAtTheDefaultTypeSchemeAndNameIt() {
    assertThat(remedies("DEF")).hasSize(1).allMatch(told -> told.contains("Issue type schemes"));

    setUp("DEF");

    assertThat(states("DEF")).contains("blocked");
    assertThat(admin.open("/secure/CreateIssue!default.jspa?pid=" + id("DEF")).text())
        .doesNotContain("Client Recovery");
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
