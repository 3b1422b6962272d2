package org.clientrecovery.minijira.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.CreateValidationResult;
import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.bc.issue.IssueService.TransitionValidationResult;
import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.entity.property.EntityProperty;
import com.atlassian.jira.entity.property.FieldTooLongJsonPropertyException;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import com.atlassian.jira.event.comment.CommentCreatedEvent;
import com.atlassian.jira.event.comment.CommentUpdatedEvent;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.issue.link.IssueLinkCreatedEvent;
import com.atlassian.jira.event.issue.property.IssuePropertySetEvent;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.IssueFieldConstants;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.comments.CommentPermissionManager;
import com.atlassian.jira.issue.comments.MutableComment;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.fields.option.OptionSet;
import com.atlassian.jira.issue.fields.option.OptionSetManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategoryImpl;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.util.json.JSONObject;
import com.atlassian.jira.workflow.AssignableWorkflowScheme;
import com.atlassian.jira.workflow.ConfigurableJiraWorkflow;
import com.atlassian.jira.workflow.IssueWorkflowManager;
import com.atlassian.jira.workflow.WorkflowException;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import com.atlassian.jira.workflow.WorkflowUtil;
import com.atlassian.jira.workflow.migration.MigrationHelperFactory;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** What a plugin meets when it calls Jira's services on mini-jira. */
public final class JiraServicesTest {
  private static final int START_PROGRESS = 4;
  private static final int RESOLVE = 5;
  private static final int REOPEN = 3;

  private final Desk desk = new Desk();

  @Before
  public void serve() {
    ComponentAccessor.serve(desk.services);
  }

  @After
  public void close() {
    desk.close();
  }

  @Test
  public void shouldStoreACommentThenItsPropertiesThenTell() throws Exception {
    MutableIssue issue = desk.issue("Mail is down");
    List<Boolean> internalWhenTold = new ArrayList<>();
    desk.listener =
        event -> {
          if (event instanceof IssueEvent told) {
            internalWhenTold.add(desk.tracker.permissions().isInternal(told.getComment().getId()));
          }
        };
    Comment comment =
        comments()
            .create(
                issue,
                desk.user("agent"),
                "Not for the client",
                null,
                null,
                null,
                Map.of("sd.public.comment", new JSONObject("{\"internal\": true}")),
                true);

    assertThat(internalWhenTold).containsExactly(true);
    assertThat(desk.events).hasExactlyElementsOfTypes(CommentCreatedEvent.class, IssueEvent.class);
    assertThat((IssueEvent) desk.events.get(1))
        .returns(EventType.ISSUE_COMMENTED_ID, IssueEvent::getEventTypeId)
        .returns(comment, IssueEvent::getComment)
        .returns(issue, IssueEvent::getIssue)
        .returns(desk.user("agent"), IssueEvent::getUser);
  }

  @Test
  public void shouldTellOnTheThreadOfTheRequestAndOnlyWhenAllIsStored() {
    MutableIssue issue = desk.issue("Mail is down");
    Thread request = Thread.currentThread();
    List<Thread> told = new ArrayList<>();
    desk.listener = event -> told.add(Thread.currentThread());
    comments().create(issue, desk.user("agent"), "Hello", true);

    assertThat(told).containsOnly(request).hasSize(2);
  }

  @Test
  public void shouldTellNothingWhenNotAsked() {
    comments().create(desk.issue("Mail is down"), desk.user("agent"), "Hello", false);
    assertThat(desk.events).isEmpty();
  }

  @Test
  public void shouldKeepAnEditedComment() {
    Comment comment =
        comments().create(desk.issue("Mail is down"), desk.user("agent"), "Helo", false);
    MutableComment edited = comments().getMutableComment(comment.getId());
    edited.setBody("Hello");
    edited.setUpdateAuthor(desk.user("lead"));
    comments().update(edited, true);

    assertThat(comments().getCommentById(comment.getId()))
        .returns("Hello", Comment::getBody)
        .returns(desk.user("agent"), Comment::getAuthorApplicationUser)
        .returns(desk.user("lead"), Comment::getUpdateAuthorApplicationUser);
    assertThat(desk.events).hasExactlyElementsOfTypes(CommentUpdatedEvent.class, IssueEvent.class);
  }

  @Test
  public void shouldLetOthersEditOnlyWithTheirPermission() {
    Comment comment =
        comments().create(desk.issue("Mail is down"), desk.user("agent"), "Hello", false);
    CommentPermissionManager permissions = desk.get(CommentPermissionManager.class);

    assertThat(permissions.hasEditPermission(desk.user("agent"), comment)).isTrue();
    assertThat(permissions.hasEditPermission(desk.user("lead"), comment)).isTrue();
    assertThat(permissions.hasEditPermission(desk.user("customer"), comment)).isFalse();
    assertThat(permissions.hasBrowsePermission(desk.user("stranger"), comment)).isFalse();
  }

  @Test
  public void shouldOfferTransitionsThatTheUserMayTake() {
    MutableIssue issue = desk.issue("Mail is down");
    assertThat(offered(issue, "agent")).containsExactlyInAnyOrder(2, START_PROGRESS, RESOLVE);
    assertThat(offered(issue, "customer")).isEmpty();
  }

  @Test
  public void shouldMoveTheIssueWithHistoryCommentAndOneEvent() {
    MutableIssue issue = desk.issue("Mail is down");
    IssueInputParameters input = issueService().newIssueInputParameters().setComment("Fixed.");
    IssueResult result = transition(issue, RESOLVE, input);

    assertThat(result.isValid()).isTrue();
    assertThat(result.getIssue().getStatus().getName()).isEqualTo("Resolved");
    assertThat(result.getIssue().getResolution().getName()).isEqualTo("Done");
    assertThat(result.getIssue().getResolutionDate()).isNotNull();
    assertThat(historyFields(issue)).containsExactlyInAnyOrder("status", "resolution");
    assertThat(desk.events).hasExactlyElementsOfTypes(IssueEvent.class);
    assertThat(((IssueEvent) desk.events.get(0)).getComment().getBody()).isEqualTo("Fixed.");
    assertThat(((IssueEvent) desk.events.get(0)).getEventTypeId())
        .isEqualTo(EventType.ISSUE_RESOLVED_ID);
  }

  @Test
  public void shouldClearTheResolutionWhenAnIssueIsReopened() {
    MutableIssue issue = desk.issue("Mail is down");
    transition(issue, RESOLVE, issueService().newIssueInputParameters());
    IssueResult reopened = transition(issue, REOPEN, issueService().newIssueInputParameters());

    assertThat(reopened.getIssue().getStatus().getName()).isEqualTo("Reopened");
    assertThat(reopened.getIssue().getResolution()).isNull();
    assertThat(reopened.getIssue().getResolutionDate()).isNull();
  }

  @Test
  public void shouldRefuseATransitionThatIsNotOffered() {
    MutableIssue issue = desk.issue("Mail is down");
    TransitionValidationResult reopen = validate("agent", issue, REOPEN);
    TransitionValidationResult byCustomer = validate("customer", issue, RESOLVE);

    assertThat(reopen.isValid()).isFalse();
    assertThat(byCustomer.isValid()).isFalse();
    assertThatThrownBy(() -> issueService().transition(desk.user("agent"), reopen))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  public void shouldDoNothingWhenAValidatorOfThePluginObjects() throws Exception {
    useWorkflowWithValidator();
    MutableIssue issue = desk.issue("Mail is down");
    IssueResult refused = transition(issue, 5, issueService().newIssueInputParameters());

    assertThat(refused.isValid()).isFalse();
    assertThat(refused.getErrorCollection().getErrorMessages()).containsExactly("Say sorry first.");
    assertThat(refused.getErrorCollection().getErrors()).containsEntry("summary", "Too short.");
    assertThat(refused.getIssue().getStatusId()).isEqualTo("1");
    assertThat(desk.events).isEmpty();
    assertThat(historyFields(issue)).isEmpty();
  }

  private void useWorkflowWithValidator() throws Exception {
    desk.jira.connect(
        new PluginModules() {
          @Override
          public Object workflowModule(String className) {
            return (Validator)
                (vars, args, properties) -> {
                  InvalidInputException refused = new InvalidInputException("Say sorry first.");
                  refused.addError("summary", "Too short.");
                  throw refused;
                };
          }

          @Override
          public Optional<com.atlassian.jira.plugin.jql.function.JqlFunction> function(
              String name) {
            return Optional.empty();
          }

          @Override
          public boolean isIndexed(String propertyKey, String path) {
            return false;
          }
        });
    String xml = desk.tracker.workflows().byName("jira").orElseThrow().content();
    String validator =
        "<validators><validator type=\"class\"><arg name=\"class.name\">com.acme.Gate</arg>"
            + "</validator></validators>";
    int action = xml.indexOf("<action id=\"5\"");
    int results = xml.indexOf("<results>", action);
    createWorkflow("Gated", xml.substring(0, results) + validator + xml.substring(results));
    useWorkflow("Gated");
  }

  private void createWorkflow(String name, String xml) throws Exception {
    WorkflowManager workflows = desk.get(WorkflowManager.class);
    workflows.createWorkflow(
        desk.user("admin"),
        new ConfigurableJiraWorkflow(
            name, WorkflowUtil.convertXMLtoWorkflowDescriptor(xml), workflows));
  }

  private void useWorkflow(String name) throws Exception {
    WorkflowSchemeManager schemes = desk.get(WorkflowSchemeManager.class);
    AssignableWorkflowScheme scheme =
        schemes.createScheme(
            schemes
                .assignableBuilder()
                .setName("Scheme of " + name)
                .setDefaultWorkflow("jira")
                .setMapping("10001", name)
                .build());
    desk.get(MigrationHelperFactory.class)
        .createMigrationHelper(project(), scheme)
        .associateProjectAndWorkflowScheme();
  }

  @Test
  public void shouldCreateAnIssueThroughTheFirstActionOfItsWorkflow() {
    IssueInputParameters input =
        issueService()
            .newIssueInputParameters()
            .setProjectId(desk.project.id())
            .setIssueTypeId("10001")
            .setSummary("Recover Alpha Ltd")
            .setAssigneeId("lead")
            .setPriorityId("2");
    CreateValidationResult valid = issueService().validateCreate(desk.user("agent"), input);
    assertThat(valid.getErrorCollection().hasAnyErrors()).isFalse();
    IssueResult created = issueService().create(desk.user("agent"), valid);

    assertThat(created.getIssue().getKey()).isEqualTo("CARE-1");
    assertThat(created.getIssue().getStatus().getName()).isEqualTo("Open");
    assertThat(created.getIssue().getReporter()).isEqualTo(desk.user("agent"));
    assertThat(created.getIssue().getAssigneeId()).isEqualTo("key-lead");
    assertThat(((IssueEvent) desk.events.get(0)).getEventTypeId())
        .isEqualTo(EventType.ISSUE_CREATED_ID);
  }

  @Test
  public void shouldSayWhatIsWrongWithANewIssue() {
    IssueInputParameters input =
        issueService()
            .newIssueInputParameters()
            .setProjectId(desk.project.id())
            .setIssueTypeId("10001")
            .setAssigneeId("nobody")
            .setDueDate("soon");
    assertThat(
            issueService()
                .validateCreate(desk.user("agent"), input)
                .getErrorCollection()
                .getErrors())
        .containsOnlyKeys("summary", "assignee", "duedate");

    input.setIssueTypeId("99");
    assertThat(
            issueService()
                .validateCreate(desk.user("agent"), input)
                .getErrorCollection()
                .getErrors())
        .containsOnlyKeys("issuetype");
    assertThat(
            issueService()
                .validateCreate(desk.user("stranger"), input)
                .getErrorCollection()
                .getErrors())
        .containsOnlyKeys("pid");
  }

  @Test
  public void shouldWriteEachChangedFieldIntoTheHistory() {
    MutableIssue issue = desk.issue("Mail is down");
    issue.setSummary("Mail is down in Leeds");
    issue.setAssignee(desk.user("agent"));
    issue.setPriorityId("1");
    desk.get(IssueManager.class)
        .updateIssue(desk.user("lead"), issue, EventDispatchOption.ISSUE_UPDATED, false);

    assertThat(historyFields(issue)).containsExactlyInAnyOrder("summary", "assignee", "priority");
    assertThat(desk.events).hasExactlyElementsOfTypes(IssueEvent.class);
    assertThat(desk.get(IssueManager.class).getIssueObject(issue.getKey()).getSummary())
        .isEqualTo("Mail is down in Leeds");
  }

  @Test
  public void shouldNeitherRecordNorTellWhenNothingChanged() {
    MutableIssue issue = desk.issue("Mail is down");
    issue.setSummary("Mail is down");
    desk.get(IssueManager.class)
        .updateIssue(desk.user("lead"), issue, EventDispatchOption.ISSUE_UPDATED, false);
    assertThat(historyFields(issue)).isEmpty();
    assertThat(desk.events).isEmpty();
  }

  @Test
  public void shouldShowAnIssueOnlyToThoseWhoMaySeeIt() {
    MutableIssue issue = desk.issue("Mail is down");
    assertThat(issueService().getIssue(desk.user("agent"), issue.getKey()).isValid()).isTrue();
    assertThat(issueService().getIssue(desk.user("stranger"), issue.getKey()).getIssue()).isNull();
    assertThat(issueService().getIssue(null, issue.getKey()).getIssue()).isNull();
    assertThat(issueService().getIssue(desk.user("agent"), "CARE-77").isValid()).isFalse();
  }

  @Test
  public void shouldLinkIssuesAndTellBothHistories() throws Exception {
    MutableIssue recovery = desk.issue("Recovery");
    MutableIssue ticket = desk.issue("Ticket");
    IssueLinkManager links = desk.get(IssueLinkManager.class);
    links.createIssueLink(recovery.getId(), ticket.getId(), 10003L, 0L, desk.user("agent"));

    assertThat(links.getOutwardLinks(recovery.getId())).hasSize(1);
    assertThat(links.getInwardLinks(ticket.getId()).get(0).getSourceObject()).isEqualTo(recovery);
    assertThat(historyFields(ticket)).containsExactly("Link");
    assertThat(desk.events).hasExactlyElementsOfTypes(IssueLinkCreatedEvent.class);
  }

  @Test
  public void shouldKeepPropertiesOfIssues() {
    MutableIssue issue = desk.issue("Recovery");
    JsonEntityPropertyManager properties = desk.get(JsonEntityPropertyManager.class);
    properties.put(
        desk.user("agent"),
        "IssueProperty",
        issue.getId(),
        "client-recovery",
        "{\"stage\":\"plan\"}",
        (user, property) -> new IssuePropertySetEvent(property, user),
        true);

    assertThat(properties.get("IssueProperty", issue.getId(), "client-recovery"))
        .returns("{\"stage\":\"plan\"}", EntityProperty::getValue);
    assertThat(properties.get("IssueProperty", issue.getId(), "other")).isNull();
    assertThat(desk.events).hasExactlyElementsOfTypes(IssuePropertySetEvent.class);
    assertThatThrownBy(
            () -> properties.putDryRun("IssueProperty", "big", "\"" + "x".repeat(33_000) + "\""))
        .isInstanceOf(FieldTooLongJsonPropertyException.class);
  }

  @Test
  public void shouldAddAnIssueTypeToTheSchemeOfOneProject() {
    IssueTypeSchemeManager schemes = desk.get(IssueTypeSchemeManager.class);
    assertThat(schemes.isDefaultIssueTypeScheme(schemes.getConfigScheme(project()))).isTrue();
    FieldConfigScheme own = schemes.create("Care", "", List.of("10001"));
    schemes.setProjectAssociationsForIssueTypeScheme(own, List.of(project()));
    IssueType recovery =
        desk.get(IssueTypeManager.class).createIssueType("Client Recovery", "", null);

    FieldConfigScheme scheme = schemes.getConfigScheme(project());
    OptionSet options =
        desk.get(OptionSetManager.class).getOptionsForConfig(scheme.getOneAndOnlyConfig());
    options.addOption(IssueFieldConstants.ISSUE_TYPE, recovery.getId());
    schemes.update(scheme, options.getOptionIds());

    assertThat(schemes.isDefaultIssueTypeScheme(scheme)).isFalse();
    assertThat(project().getIssueTypes())
        .extracting(IssueType::getName)
        .containsExactly("Task", "Client Recovery");
  }

  @Test
  public void shouldCreateAStatusOnce() {
    StatusManager statuses = desk.get(StatusManager.class);
    Status status =
        statuses.createStatus("Apologize", "", "/icon.png", StatusCategoryImpl.findByKey("new"));

    assertThat(statuses.getStatus(status.getId()).getStatusCategory().getName()).isEqualTo("To Do");
    assertThatThrownBy(
            () ->
                statuses.createStatus(
                    "apologize", "", "/icon.png", StatusCategoryImpl.findByKey("new")))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  public void shouldChangeAnActiveWorkflowOnlyThroughItsDraft() throws Exception {
    String xml = desk.tracker.workflows().byName("jira").orElseThrow().content();
    createWorkflow("Copy", xml);
    WorkflowManager workflows = desk.get(WorkflowManager.class);
    assertThat(workflows.getWorkflow("Copy").isActive()).isFalse();
    useWorkflow("Copy");

    assertThat(workflows.getWorkflow("Copy").isActive()).isTrue();
    assertThatThrownBy(
            () -> workflows.updateWorkflow(desk.user("admin"), workflows.getWorkflow("Copy")))
        .isInstanceOf(WorkflowException.class);
    workflows.createDraftWorkflow(desk.user("admin"), "Copy");
    workflows.overwriteActiveWorkflow(desk.user("admin"), "Copy");
    assertThat(workflows.getDraftWorkflow("Copy")).isNull();
  }

  @Test
  public void shouldRefuseAWorkflowWithAnUnknownStatusOrASecondOfItsName() throws Exception {
    String xml = desk.tracker.workflows().byName("jira").orElseThrow().content();
    assertThatThrownBy(
            () ->
                createWorkflow(
                    "Odd",
                    xml.replace(
                        "<meta name=\"jira.status.id\">6</meta>",
                        "<meta name=\"jira.status.id\">666</meta>")))
        .isInstanceOf(WorkflowException.class)
        .hasMessageContaining("666");
    createWorkflow("Twice", xml);
    assertThatThrownBy(() -> createWorkflow("Twice", xml)).isInstanceOf(WorkflowException.class);
  }

  @Test
  public void shouldNotMigrateIssuesWhoseStatusTheNewWorkflowLacks() throws Exception {
    MutableIssue issue = desk.issue("Closed one");
    transition(issue, RESOLVE, issueService().newIssueInputParameters());
    String xml = desk.tracker.workflows().byName("jira").orElseThrow().content();
    Status other =
        desk.get(StatusManager.class)
            .createStatus("Over", "", "", StatusCategoryImpl.findByKey("done"));
    createWorkflow(
        "Without resolved",
        xml.replace(
            "<meta name=\"jira.status.id\">5</meta>",
            "<meta name=\"jira.status.id\">" + other.getId() + "</meta>"));

    assertThatThrownBy(() -> useWorkflow("Without resolved"))
        .isInstanceOf(WorkflowException.class)
        .hasMessageContaining(issue.getKey());
    assertThat(desk.get(WorkflowSchemeManager.class).isUsingDefaultScheme(project())).isTrue();
  }

  @Test
  public void shouldKnowAgentsByTheirProjectPermission() {
    PermissionManager permissions = desk.get(PermissionManager.class);
    ProjectPermissionKey agent = new ProjectPermissionKey("SERVICEDESK_AGENT");
    MutableIssue issue = desk.issue("Mail is down");

    assertThat(permissions.hasPermission(agent, issue, desk.user("agent"))).isTrue();
    assertThat(permissions.hasPermission(agent, issue, desk.user("customer"))).isFalse();
    assertThat(
            permissions.hasPermission(
                ProjectPermissions.ADMINISTER_PROJECTS, project(), desk.user("lead")))
        .isTrue();
    assertThat(
            desk.get(GlobalPermissionManager.class)
                .hasPermission(GlobalPermissionKey.ADMINISTER, desk.user("lead")))
        .isFalse();
  }

  @Test
  public void shouldKnowTheUserOfTheThreadAndTheirZone() throws Exception {
    JiraAuthenticationContext context = desk.get(JiraAuthenticationContext.class);
    context.setLoggedInUser(desk.user("agent"));
    List<Object> seenElsewhere = new ArrayList<>();
    Thread other = new Thread(() -> seenElsewhere.add(context.isLoggedInUser()));
    other.start();
    other.join();

    assertThat(seenElsewhere).containsExactly(false);
    assertThat(context.getLoggedInUser()).isEqualTo(desk.user("agent"));
    assertThat(context.getLocale().getLanguage()).isEqualTo("de");
    assertThat(desk.get(TimeZoneManager.class).getLoggedInUserTimeZone().getID())
        .isEqualTo("Europe/Berlin");
  }

  @Test
  public void shouldNameTheMethodThatItDoesNot() {
    assertThatThrownBy(() -> desk.issue("x").getVotes())
        .isInstanceOf(UnsupportedOperationException.class)
        .hasMessageContaining("getVotes");
    assertThatThrownBy(() -> desk.get(ProjectManager.class).removeProject(project()))
        .isInstanceOf(UnsupportedOperationException.class)
        .hasMessageContaining("removeProject");
  }

  private CommentManager comments() {
    return desk.get(CommentManager.class);
  }

  private IssueService issueService() {
    return desk.get(IssueService.class);
  }

  private Project project() {
    return desk.get(ProjectManager.class).getProjectObjByKey("CARE");
  }

  private List<Integer> offered(MutableIssue issue, String user) {
    return desk
        .get(IssueWorkflowManager.class)
        .getSortedAvailableActions(issue, desk.user(user))
        .stream()
        .map(ActionDescriptor::getId)
        .toList();
  }

  private TransitionValidationResult validate(String user, MutableIssue issue, int action) {
    return issueService()
        .validateTransition(
            desk.user(user), issue.getId(), action, issueService().newIssueInputParameters());
  }

  private IssueResult transition(MutableIssue issue, int action, IssueInputParameters input) {
    TransitionValidationResult valid =
        issueService().validateTransition(desk.user("agent"), issue.getId(), action, input);
    assertThat(valid.getErrorCollection().hasAnyErrors()).isFalse();
    return issueService().transition(desk.user("agent"), valid);
  }

  private List<String> historyFields(MutableIssue issue) {
    return desk.get(ChangeHistoryManager.class).getChangeHistories(issue).stream()
        .flatMap(change -> change.getChangeItemBeans().stream())
        .map(ChangeItemBean::getField)
        .toList();
  }
}
