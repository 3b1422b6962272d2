package org.clientrecovery.minijira.jira;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.bc.user.search.UserSearchService;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.config.LocaleManager;
import com.atlassian.jira.config.PriorityManager;
import com.atlassian.jira.config.ResolutionManager;
import com.atlassian.jira.config.StatusCategoryManager;
import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.comments.CommentPermissionManager;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.fields.option.OptionSetManager;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.issue.watchers.WatcherManager;
import com.atlassian.jira.plugin.jql.function.JqlFunction;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.UserKeyService;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.jira.workflow.IssueWorkflowManager;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import com.atlassian.jira.workflow.migration.MigrationHelperFactory;
import java.util.List;
import java.util.Optional;
import org.clientrecovery.minijira.search.JqlModules;
import org.clientrecovery.minijira.search.JqlSearch;
import org.clientrecovery.minijira.standin.HostServices;
import org.clientrecovery.minijira.standin.Standin;
import org.clientrecovery.minijira.tracker.Tracker;
import org.clientrecovery.minijira.workflow.WorkflowEngine;
import org.clientrecovery.minijira.workflow.WorkflowModules;

/**
 * Jira's services on a tracker.
 *
 * <p>They need {@link EventPublisher} and {@link I18nHelper.BeanFactory} among the host's services,
 * not before they are used.
 */
public final class JiraServices {
  private final Tracker tracker;
  private final HostServices services;
  private final Views views;
  private final Announcer announcer;
  private volatile PluginModules modules = PluginModules.NONE;

  private JiraServices(Tracker tracker, HostServices services) {
    this.tracker = tracker;
    this.services = services;
    this.views = new Views(tracker);
    this.announcer = new Announcer(tracker, () -> services.get(EventPublisher.class));
  }

  /** Offers all services of Jira that work on {@code tracker}. */
  public static JiraServices offer(Tracker tracker, HostServices services) {
    JiraServices jira = new JiraServices(tracker, services);
    jira.offerPeople();
    jira.offerConfiguration();
    jira.offerIssues();
    return jira;
  }

  /** Lets workflows and queries use what a plugin has, which has just started. */
  public void connect(PluginModules plugin) {
    modules = plugin;
  }

  private void offer(Object behaviour, List<Class<?>> apis) {
    apis.forEach(api -> offer(api, behaviour));
  }

  private <T> void offer(Class<T> api, Object behaviour) {
    services.put(api, Standin.of(api, behaviour));
  }

  private void offerPeople() {
    SignedInUser signedIn =
        new SignedInUser(views, () -> services.get(I18nHelper.BeanFactory.class));
    offer(JiraAuthenticationContext.class, signedIn);
    offer(
        new UserService(views, signedIn::getLoggedInUser),
        List.of(
            UserManager.class,
            UserKeyService.class,
            UserSearchService.class,
            TimeZoneManager.class,
            LocaleManager.class));
    offer(GroupManager.class, new GroupService(views));
    offer(ProjectRoleManager.class, new RoleService(views));
    offer(
        new PermissionService(views),
        List.of(PermissionManager.class, GlobalPermissionManager.class));
  }

  private void offerConfiguration() {
    offer(ProjectManager.class, new ProjectService(views));
    offer(
        new ConstantService(views),
        List.of(
            ConstantsManager.class,
            StatusManager.class,
            StatusCategoryManager.class,
            IssueTypeManager.class,
            PriorityManager.class,
            ResolutionManager.class));
    offer(
        new TypeSchemeService(views),
        List.of(IssueTypeSchemeManager.class, OptionSetManager.class));
    offer(
        WorkflowManager.class,
        new WorkflowService(views, () -> services.get(WorkflowManager.class)));
    offer(
        new WorkflowSchemeService(views, () -> services.get(WorkflowManager.class)),
        List.of(WorkflowSchemeManager.class, MigrationHelperFactory.class));
  }

  private void offerIssues() {
    Transitions transitions =
        new Transitions(() -> services.get(WorkflowManager.class), new WorkflowEngine(modules()));
    IssueStoreService store = new IssueStoreService(views, announcer, transitions);
    offer(IssueManager.class, store);
    offer(IssueService.class, new IssueActionService(views, announcer, store, transitions));
    offer(IssueWorkflowManager.class, new IssueWorkflowService(transitions));
    offer(
        new CommentService(views, announcer),
        List.of(CommentManager.class, CommentPermissionManager.class));
    offer(ChangeHistoryManager.class, new HistoryService(views));
    offer(
        new LinkService(views, announcer),
        List.of(IssueLinkManager.class, IssueLinkTypeManager.class));
    offer(JsonEntityPropertyManager.class, new PropertyService(views, announcer));
    offer(WatcherManager.class, new WatcherService(views));
    offer(CustomFieldManager.class, new CustomFieldService(views));
    offer(
        SearchService.class,
        new IssueSearchService(views, new JqlSearch(tracker, new ConnectedModules())));
  }

  private WorkflowModules modules() {
    WorkflowBuiltIns builtIns =
        new WorkflowBuiltIns(views, announcer, () -> services.get(CommentManager.class));
    return new WorkflowModules(builtIns.all(), name -> modules.workflowModule(name));
  }

  /** Looks at each call for the plugin that is connected then. */
  private final class ConnectedModules implements JqlModules {
    @Override
    public Optional<JqlFunction> function(String name) {
      return modules.function(name);
    }

    @Override
    public boolean isIndexed(String propertyKey, String path) {
      return modules.isIndexed(propertyKey, path);
    }
  }
}
