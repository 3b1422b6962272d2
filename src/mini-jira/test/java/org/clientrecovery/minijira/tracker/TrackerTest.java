package org.clientrecovery.minijira.tracker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jdbi.v3.core.JdbiException;
import org.junit.Before;
import org.junit.Test;

/** What the tracker promises on whatever database; see the subclasses. */
public abstract class TrackerTest {
  static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

  private Tracker tracker;
  private StoredProject desk;

  /** The database under test, empty but for what a fresh Jira has. */
  abstract Database database();

  @Before
  public void openDesk() {
    tracker = new Tracker(database(), Clock.fixed(NOW, ZoneOffset.UTC));
    for (String name : List.of("Ada", "agent", "customer", "other")) {
      tracker.users().add(user(name), name);
    }
    desk =
        tracker
            .projects()
            .add(
                new StoredProject(
                    0, "CARE", "Care", "", "service_desk", "agent", TypeSchemes.STANDARD, null));
    tracker.permissions().giveUsual(desk);
    give(Roles.SERVICE_DESK_TEAM, "agent");
    give(Roles.CUSTOMERS, "customer");
    give(Roles.CUSTOMERS, "other");
  }

  @Test
  public void shouldGiveIssuesNumbersOfTheirProject() {
    assertThat(issue("one").key()).isEqualTo("CARE-1");
    assertThat(issue("two").key()).isEqualTo("CARE-2");
  }

  @Test
  public void shouldGiveEachIssueItsOwnNumberWhenManyAreCreatedAtOnce() throws Exception {
    ExecutorService many = Executors.newFixedThreadPool(8);
    try {
      List<Future<StoredIssue>> created =
          many.invokeAll(
              IntStream.range(0, 40)
                  .<java.util.concurrent.Callable<StoredIssue>>mapToObj(n -> () -> issue("x"))
                  .toList());
      assertThat(created).extracting(future -> future.get().number()).doesNotHaveDuplicates();
    } finally {
      many.shutdown();
    }
    assertThat(tracker.issues().countOf(desk.id())).isEqualTo(40);
  }

  @Test
  public void shouldGoOnAboveTheNumbersOfAnImport() {
    tracker.issues().create(draft("imported"), 70);
    assertThat(issue("next").key()).isEqualTo("CARE-71");
  }

  @Test
  public void shouldFindIssuesUnderTheOldKeyOfARenamedProject() {
    StoredIssue issue = issue("renamed");
    tracker.projects().rename(desk.id(), "HELP");

    assertThat(tracker.issues().byKey("CARE-1"))
        .get()
        .extracting(StoredIssue::key)
        .isEqualTo("HELP-1");
    assertThat(tracker.issues().byKey("HELP-1"))
        .get()
        .extracting(StoredIssue::id)
        .isEqualTo(issue.id());
    assertThat(tracker.projects().keys(desk.id())).containsExactly("CARE", "HELP");
  }

  @Test
  public void shouldFindNoIssueUnderWhatIsNoKey() {
    assertThat(tracker.issues().byKey("CARE-1")).isEmpty();
    assertThat(tracker.issues().byKey("CARE")).isEmpty();
    assertThat(tracker.issues().byKey("CARE-99999999999999999999")).isEmpty();
    assertThat(tracker.issues().byKey("' or 1=1 --")).isEmpty();
  }

  @Test
  public void shouldKeepEverythingOfAnIssue() {
    IssueDraft draft =
        draft("Übersicht 😀")
            .description("long\n".repeat(1_000_000))
            .priorityId(2L)
            .assignee("agent")
            .reporter("customer")
            .creator("agent")
            .due(NOW);
    StoredIssue stored = tracker.issues().create(draft);

    assertThat(tracker.issues().byId(stored.id())).contains(stored);
    assertThat(stored)
        .returns("Übersicht 😀", StoredIssue::summary)
        .returns(5_000_000, issue -> issue.description().length())
        .returns(2L, StoredIssue::priorityId)
        .returns("agent", StoredIssue::assignee)
        .returns(NOW, StoredIssue::created)
        .returns(NOW, StoredIssue::due)
        .returns(null, StoredIssue::resolved);
  }

  @Test
  public void shouldChangeAnIssueByItsDraft() {
    StoredIssue stored = issue("before");
    StoredIssue changed =
        tracker.issues().update(stored.id(), stored.draft().summary("after").statusId(3L));

    assertThat(changed).returns("after", StoredIssue::summary).returns(3L, StoredIssue::statusId);
    assertThat(changed.number()).isEqualTo(stored.number());
  }

  @Test
  public void shouldKeepTheSimpleValuesOfAnIssue() {
    long id = issue("labelled").id();
    tracker.issues().setValues(id, IssueValue.LABEL, List.of("vip", "dns", "vip"));
    tracker.issues().setValues(id, IssueValue.WATCHER, List.of("agent"));
    assertThat(tracker.issues().values(id, IssueValue.LABEL)).containsExactly("dns", "vip");

    tracker.issues().setValues(id, IssueValue.LABEL, List.of());
    assertThat(tracker.issues().values(id, IssueValue.LABEL)).isEmpty();
    assertThat(tracker.issues().values(id, IssueValue.WATCHER)).containsExactly("agent");
  }

  @Test
  public void shouldLoseNothingHalfWayWhenATransactionFails() {
    assertThatThrownBy(
            () ->
                tracker.transact(
                    () -> {
                      issue("half");
                      throw new IllegalStateException("stop");
                    }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(tracker.issues().idsOf(desk.id())).isEmpty();
  }

  @Test
  public void shouldOrderCommentsByTimeAndMarkTheIssueAsChanged() {
    long issue = issue("talk").id();
    comment(issue, "second", NOW.plusSeconds(60));
    comment(issue, "first", NOW.plusSeconds(30));

    assertThat(tracker.comments().of(issue))
        .extracting(StoredComment::body)
        .containsExactly("first", "second");
    assertThat(tracker.issues().byId(issue).orElseThrow().updated()).isEqualTo(NOW.plusSeconds(60));
  }

  @Test
  public void shouldKeepWhoEditedAComment() {
    StoredComment comment = comment(issue("talk").id(), "typo", NOW);
    tracker
        .comments()
        .update(
            new StoredComment(
                comment.id(),
                comment.issueId(),
                comment.author(),
                "fixed",
                NOW,
                "Ada",
                NOW.plusSeconds(5),
                null,
                null));

    assertThat(tracker.comments().byId(comment.id()).orElseThrow())
        .returns("fixed", StoredComment::body)
        .returns("customer", StoredComment::author)
        .returns("Ada", StoredComment::lastAuthor)
        .returns(NOW.plusSeconds(5), StoredComment::updated);
  }

  @Test
  public void shouldKeepTheHistoryOfAnIssueInOrder() {
    long issue = issue("moved").id();
    StoredChange.Item status = StoredChange.Item.of("status", "1", "Open", "3", "In Progress");
    StoredChange.Item assignee = StoredChange.Item.of("assignee", null, null, "agent", "agent");
    tracker.history().add(issue, "agent", NOW.plusSeconds(9), List.of(status));
    tracker.history().add(issue, null, NOW, List.of(assignee, status));

    assertThat(tracker.history().of(issue))
        .extracting(StoredChange::items)
        .containsExactly(List.of(assignee, status), List.of(status));
  }

  @Test
  public void shouldLinkTwoIssuesOnce() {
    long source = issue("recovery").id();
    long destination = issue("ticket").id();
    StoredLink link = tracker.links().add(10003, source, destination);

    assertThat(tracker.links().add(10003, source, destination)).isEqualTo(link);
    assertThat(tracker.links().from(source)).containsExactly(link);
    assertThat(tracker.links().to(destination)).containsExactly(link);
    assertThat(tracker.links().to(source)).isEmpty();
  }

  @Test
  public void shouldReplaceAPropertyAndKeepWhenItWasCreated() {
    long issue = issue("with property").id();
    Properties properties = tracker.properties();
    properties.put("IssueProperty", issue, "client-recovery", "{\"stage\": \"plan\"}");
    properties.put("IssueProperty", issue, "client-recovery", "{\"next\": {\"due\": 7}}");

    assertThat(properties.get("IssueProperty", issue, "client-recovery"))
        .get()
        .returns("{\"next\": {\"due\": 7}}", StoredProperty::content)
        .returns(NOW, StoredProperty::created);
    assertThat(properties.withKey("IssueProperty", "client-recovery")).hasSize(1);
    assertThat(properties.of("CommentProperty", issue)).isEmpty();
  }

  @Test
  public void shouldRefuseAPropertyThatIsNotJson() {
    long issue = issue("with property").id();
    assertThatThrownBy(() -> tracker.properties().put("IssueProperty", issue, "x", "{oops"))
        .isInstanceOf(com.google.gson.JsonParseException.class);
    assertThat(tracker.properties().of("IssueProperty", issue)).isEmpty();
  }

  @Test
  public void shouldDeleteAnIssueWithAllThatHangsOnIt() {
    long issue = issue("gone").id();
    long other = issue("stays").id();
    StoredComment comment = comment(issue, "gone too", NOW);
    tracker.properties().put(Comments.ENTITY, comment.id(), "a", "{\"b\": 1}");
    tracker.properties().put("IssueProperty", issue, "a", "{\"b\": 1}");
    tracker.links().add(10003, other, issue);
    tracker
        .history()
        .add(issue, "agent", NOW, List.of(StoredChange.Item.of("labels", null, "", null, "vip")));
    tracker.issues().setValues(issue, IssueValue.LABEL, List.of("vip"));
    tracker.issues().delete(issue);

    assertThat(tracker.issues().byId(issue)).isEmpty();
    assertThat(tracker.links().from(other)).isEmpty();
    assertThat(tracker.properties().withKey(Comments.ENTITY, "a")).isEmpty();
  }

  @Test
  public void shouldLetPeopleInByTheirPasswordOnly() {
    assertThat(tracker.users().authenticate("ADA", "Ada")).isPresent();
    assertThat(tracker.users().authenticate("Ada", "ada")).isEmpty();
    assertThat(tracker.users().authenticate("nobody", "x")).isEmpty();
    assertThat(tracker.users().authenticate("admin", "admin")).isPresent();
  }

  @Test
  public void shouldKeepNoPasswordInClear() {
    assertThat(tracker.users().byKey("Ada").orElseThrow().password()).doesNotContain("Ada");
  }

  @Test
  public void shouldRefuseASecondUserOfTheSameNameInAnotherCase() {
    assertThatThrownBy(() -> tracker.users().add(user("ADA"), "x"))
        .isInstanceOf(JdbiException.class);
  }

  @Test
  public void shouldShowAgentsEveryRequestAndCustomersTheirOwn() {
    StoredIssue mine = tracker.issues().create(draft("mine").reporter("customer"));
    StoredIssue shared = tracker.issues().create(draft("shared").reporter("other"));
    StoredIssue strange = tracker.issues().create(draft("strange").reporter("other"));
    tracker.issues().setValues(shared.id(), IssueValue.PARTICIPANT, List.of("customer"));

    assertThat(List.of(mine, shared, strange)).allMatch(issue -> may("agent", issue));
    assertThat(List.of(mine, shared)).allMatch(issue -> may("customer", issue));
    assertThat(may("customer", strange)).isFalse();
    assertThat(List.of(mine, shared, strange)).noneMatch(issue -> may(null, issue));
  }

  @Test
  public void shouldShowARequestToTheWholeOrganisation() {
    StoredIssue theirs = tracker.issues().create(draft("theirs").reporter("other"));
    tracker.groups().add("Alpha Ltd");
    tracker.issues().setValues(theirs.id(), IssueValue.ORGANISATION, List.of("Alpha Ltd"));
    assertThat(may("customer", theirs)).isFalse();

    tracker.groups().join("Alpha Ltd", "customer");
    assertThat(may("customer", theirs)).isTrue();
  }

  @Test
  public void shouldLetAnArchivedIssueBeReadAndNothingMore() {
    StoredIssue issue = issue("old");
    StoredIssue archived = tracker.issues().update(issue.id(), issue.draft().archived(true));

    assertThat(tracker.permissions().has(Permissions.COMMENT, issue, "agent")).isTrue();
    assertThat(tracker.permissions().has(Permissions.COMMENT, archived, "agent")).isFalse();
    assertThat(may("agent", archived)).isTrue();
  }

  @Test
  public void shouldHideIssuesOfASecurityLevelFromOthers() {
    long level =
        tracker
            .constants()
            .add(
                new StoredSecurityLevel(0, "Administrators only", ""),
                List.of(Grant.toRole(Roles.ADMINISTRATORS)));
    StoredIssue secret = tracker.issues().create(draft("secret").securityLevelId(level));
    assertThat(may("agent", secret)).isFalse();

    give(Roles.ADMINISTRATORS, "agent");
    assertThat(may("agent", secret)).isTrue();
  }

  @Test
  public void shouldHideInternalNotesAndRestrictedCommentsFromCustomers() {
    long issue = tracker.issues().create(draft("mine").reporter("customer")).id();
    StoredComment open = comment(issue, "public", NOW);
    StoredComment internal = comment(issue, "internal", NOW);
    tracker
        .properties()
        .put(
            Comments.ENTITY, internal.id(), Permissions.PUBLIC_COMMENT, "{\"internal\": \"TRUE\"}");
    StoredComment restricted =
        tracker
            .comments()
            .add(
                new StoredComment(
                    0, issue, "agent", "team", NOW, null, null, null, Roles.SERVICE_DESK_TEAM));

    assertThat(visibleTo("customer", open, internal, restricted)).containsExactly(open);
    assertThat(visibleTo("agent", open, internal, restricted))
        .containsExactly(open, internal, restricted);
  }

  @Test
  public void shouldCountACommentWithUnreadableAudienceAsPublic() {
    StoredComment comment = comment(issue("odd").id(), "?", NOW);
    for (String odd : List.of("{}", "[]", "{\"internal\": null}", "{\"internal\": \"maybe\"}")) {
      tracker.properties().put(Comments.ENTITY, comment.id(), Permissions.PUBLIC_COMMENT, odd);
      assertThat(tracker.permissions().isInternal(comment.id())).as(odd).isFalse();
    }
  }

  @Test
  public void shouldCountCustomersAsUnlicensed() {
    tracker.groups().join(Groups.SERVICE_DESK_USERS, "agent");
    assertThat(tracker.permissions().isLicensed("agent")).isTrue();
    assertThat(tracker.permissions().isLicensed("customer")).isFalse();
    assertThat(tracker.permissions().isLicensed(null)).isFalse();
  }

  @Test
  public void shouldFollowTheWorkflowThatTheSchemeNames() {
    tracker.workflows().add("Recovery", "<workflow/>");
    StoredWorkflowScheme scheme =
        tracker
            .workflowSchemes()
            .add(
                new StoredWorkflowScheme(
                    0, "Care", "", Workflows.STANDARD, null, Map.of(10004L, "Recovery")));
    tracker.projects().update(withScheme(desk, scheme.id()));
    StoredProject now = tracker.projects().byId(desk.id()).orElseThrow();

    assertThat(tracker.workflowSchemes().workflowOf(now, 10004)).isEqualTo("Recovery");
    assertThat(tracker.workflowSchemes().workflowOf(now, 10001)).isEqualTo(Workflows.STANDARD);
    assertThat(tracker.workflowSchemes().workflowOf(desk, 10004)).isEqualTo(Workflows.STANDARD);
    assertThat(tracker.workflowSchemes().projectsOf(scheme.id())).containsExactly(desk.id());
  }

  @Test
  public void shouldKeepTheDraftOfAWorkflowApart() {
    tracker.workflows().add("Recovery", "<workflow/>");
    tracker.workflows().setDraft("Recovery", "<workflow><steps/></workflow>");

    assertThat(tracker.workflows().byName("Recovery").orElseThrow())
        .returns("<workflow/>", StoredWorkflow::content)
        .returns("<workflow><steps/></workflow>", StoredWorkflow::draft);
  }

  @Test
  public void shouldOfferTheTypesOfTheSchemeInOrder() {
    long scheme = tracker.typeSchemes().add("Care", List.of(10004L, 10001L));
    assertThat(tracker.typeSchemes().byId(scheme).orElseThrow().typeIds())
        .containsExactly(10004L, 10001L);
    assertThat(tracker.typeSchemes().of(desk).standard()).isTrue();
  }

  @Test
  public void shouldShowASecondTrackerOnTheSameDatabaseTheSame() {
    StoredIssue issue = issue("shared");
    Tracker second = new Tracker(database(), Clock.fixed(NOW, ZoneOffset.UTC));
    assertThat(second.issues().byKey(issue.key())).contains(issue);

    second.settings().put("base", "here");
    assertThat(tracker.settings().get("base")).contains("here");
  }

  private StoredIssue issue(String summary) {
    return tracker.issues().create(draft(summary));
  }

  private IssueDraft draft(String summary) {
    return new IssueDraft(desk.id(), 10001, summary).statusId(1L);
  }

  private StoredComment comment(long issue, String body, Instant when) {
    return tracker
        .comments()
        .add(new StoredComment(0, issue, "customer", body, when, null, null, null, null));
  }

  private boolean may(String user, StoredIssue issue) {
    return tracker.permissions().has(Permissions.BROWSE, issue, user);
  }

  private List<StoredComment> visibleTo(String user, StoredComment... comments) {
    return List.of(comments).stream()
        .filter(comment -> tracker.permissions().maySee(comment, user))
        .toList();
  }

  private void give(long role, String user) {
    tracker.roles().give(role, desk.id(), new RoleActor(Holder.USER, user));
  }

  private static StoredUser user(String name) {
    return new StoredUser(
        name, name, name, name + "@example.org", true, null, "Europe/London", "en-GB");
  }

  private static StoredProject withScheme(StoredProject project, Long scheme) {
    return new StoredProject(
        project.id(),
        project.projectKey(),
        project.name(),
        project.description(),
        project.type(),
        project.lead(),
        project.typeSchemeId(),
        scheme);
  }
}
