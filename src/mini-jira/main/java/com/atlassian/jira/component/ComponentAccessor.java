package com.atlassian.jira.component;

import com.atlassian.crowd.embedded.api.CrowdService;
import com.atlassian.jira.avatar.AvatarManager;
import com.atlassian.jira.avatar.AvatarService;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.project.component.ProjectComponentManager;
import com.atlassian.jira.bc.user.search.UserSearchService;
import com.atlassian.jira.bulkedit.BulkOperationManager;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.config.LocaleManager;
import com.atlassian.jira.config.SubTaskManager;
import com.atlassian.jira.config.properties.ApplicationProperties;
import com.atlassian.jira.config.util.AttachmentPathManager;
import com.atlassian.jira.config.util.IndexPathManager;
import com.atlassian.jira.event.ListenerManager;
import com.atlassian.jira.event.issue.IssueEventManager;
import com.atlassian.jira.event.type.EventTypeManager;
import com.atlassian.jira.issue.AttachmentManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueFactory;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.RendererManager;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.fields.FieldManager;
import com.atlassian.jira.issue.fields.config.manager.FieldConfigSchemeManager;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.fields.layout.column.ColumnLayoutManager;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenRendererFactory;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.security.IssueSecurityLevelManager;
import com.atlassian.jira.issue.subscription.SubscriptionManager;
import com.atlassian.jira.issue.vote.VoteManager;
import com.atlassian.jira.issue.watchers.WatcherManager;
import com.atlassian.jira.issue.worklog.WorklogManager;
import com.atlassian.jira.mail.MailThreadManager;
import com.atlassian.jira.movesubtask.MoveSubTaskOperationManager;
import com.atlassian.jira.notification.NotificationSchemeManager;
import com.atlassian.jira.ofbiz.OfBizDelegator;
import com.atlassian.jira.permission.PermissionContextFactory;
import com.atlassian.jira.permission.PermissionSchemeManager;
import com.atlassian.jira.plugin.ComponentClassManager;
import com.atlassian.jira.project.ProjectFactory;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.project.version.VersionManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.service.ServiceManager;
import com.atlassian.jira.user.UserKeyService;
import com.atlassian.jira.user.UserPropertyManager;
import com.atlassian.jira.user.preferences.UserPreferencesManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.user.util.UserUtil;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.jira.util.JiraDurationUtils;
import com.atlassian.jira.util.VelocityParamFactory;
import com.atlassian.jira.web.action.admin.translation.TranslationManager;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.mail.server.MailServerManager;
import com.atlassian.plugin.PluginAccessor;
import com.atlassian.plugin.PluginController;
import com.atlassian.plugin.event.PluginEventManager;
import com.atlassian.velocity.VelocityManager;
import java.util.Optional;
import org.clientrecovery.minijira.standin.HostServices;

/**
 * Jira's way to reach its services from anywhere. Mini-jira gives what is in its {@link
 * HostServices}; asking for another service fails with that service's name.
 */
public class ComponentAccessor {
  private static volatile HostServices services;

  private ComponentAccessor() {}

  /** Called by mini-jira at start. */
  public static void serve(HostServices all) {
    services = all;
  }

  /** The service offered as {@code type}. */
  public static <T> T getComponent(Class<T> type) {
    if (services == null) {
      throw new IllegalStateException("mini-jira has not started");
    }
    return services.get(type);
  }

  /** The service offered as {@code type}, if there is one. */
  public static <T> Optional<T> getComponentSafely(Class<T> type) {
    return Optional.ofNullable(services.all().get(type)).map(type::cast);
  }

  /** As {@link #getComponent}. */
  public static <T> T getComponentOfType(Class<T> type) {
    return getComponent(type);
  }

  /** As {@link #getComponent}; null if there is none. */
  public static <T> T getOSGiComponentInstanceOfType(Class<T> type) {
    return getComponentSafely(type).orElse(null);
  }

  public static ProjectManager getProjectManager() {
    return getComponent(ProjectManager.class);
  }

  public static ApplicationProperties getApplicationProperties() {
    return getComponent(ApplicationProperties.class);
  }

  public static JiraAuthenticationContext getJiraAuthenticationContext() {
    return getComponent(JiraAuthenticationContext.class);
  }

  public static JiraDurationUtils getJiraDurationUtils() {
    return getComponent(JiraDurationUtils.class);
  }

  public static ConstantsManager getConstantsManager() {
    return getComponent(ConstantsManager.class);
  }

  public static VelocityManager getVelocityManager() {
    return getComponent(VelocityManager.class);
  }

  public static VelocityParamFactory getVelocityParamFactory() {
    return getComponent(VelocityParamFactory.class);
  }

  public static I18nHelper.BeanFactory getI18nHelperFactory() {
    return getComponent(I18nHelper.BeanFactory.class);
  }

  public static FieldManager getFieldManager() {
    return getComponent(FieldManager.class);
  }

  public static IssueManager getIssueManager() {
    return getComponent(IssueManager.class);
  }

  public static AttachmentManager getAttachmentManager() {
    return getComponent(AttachmentManager.class);
  }

  public static UserManager getUserManager() {
    return getComponent(UserManager.class);
  }

  public static UserKeyService getUserKeyService() {
    return getComponent(UserKeyService.class);
  }

  public static UserSearchService getUserSearchService() {
    return getComponent(UserSearchService.class);
  }

  public static PermissionManager getPermissionManager() {
    return getComponent(PermissionManager.class);
  }

  public static PermissionContextFactory getPermissionContextFactory() {
    return getComponent(PermissionContextFactory.class);
  }

  public static CustomFieldManager getCustomFieldManager() {
    return getComponent(CustomFieldManager.class);
  }

  public static FieldConfigSchemeManager getFieldConfigSchemeManager() {
    return getComponent(FieldConfigSchemeManager.class);
  }

  public static UserUtil getUserUtil() {
    return getComponent(UserUtil.class);
  }

  public static GroupManager getGroupManager() {
    return getComponent(GroupManager.class);
  }

  public static EventTypeManager getEventTypeManager() {
    return getComponent(EventTypeManager.class);
  }

  public static IssueEventManager getIssueEventManager() {
    return getComponent(IssueEventManager.class);
  }

  public static WorkflowManager getWorkflowManager() {
    return getComponent(WorkflowManager.class);
  }

  public static IssueFactory getIssueFactory() {
    return getComponent(IssueFactory.class);
  }

  public static VersionManager getVersionManager() {
    return getComponent(VersionManager.class);
  }

  public static CommentManager getCommentManager() {
    return getComponent(CommentManager.class);
  }

  public static MailThreadManager getMailThreadManager() {
    return getComponent(MailThreadManager.class);
  }

  public static BulkOperationManager getBulkOperationManager() {
    return getComponent(BulkOperationManager.class);
  }

  public static MoveSubTaskOperationManager getMoveSubTaskOperationManager() {
    return getComponent(MoveSubTaskOperationManager.class);
  }

  public static WorklogManager getWorklogManager() {
    return getComponent(WorklogManager.class);
  }

  public static ProjectFactory getProjectFactory() {
    return getComponent(ProjectFactory.class);
  }

  public static IssueTypeSchemeManager getIssueTypeSchemeManager() {
    return getComponent(IssueTypeSchemeManager.class);
  }

  public static IssueTypeScreenSchemeManager getIssueTypeScreenSchemeManager() {
    return getComponent(IssueTypeScreenSchemeManager.class);
  }

  public static SubTaskManager getSubTaskManager() {
    return getComponent(SubTaskManager.class);
  }

  public static IssueLinkManager getIssueLinkManager() {
    return getComponent(IssueLinkManager.class);
  }

  public static CrowdService getCrowdService() {
    return getComponent(CrowdService.class);
  }

  public static FieldLayoutManager getFieldLayoutManager() {
    return getComponent(FieldLayoutManager.class);
  }

  public static ColumnLayoutManager getColumnLayoutManager() {
    return getComponent(ColumnLayoutManager.class);
  }

  public static VoteManager getVoteManager() {
    return getComponent(VoteManager.class);
  }

  public static PluginAccessor getPluginAccessor() {
    return getComponent(PluginAccessor.class);
  }

  public static PluginEventManager getPluginEventManager() {
    return getComponent(PluginEventManager.class);
  }

  public static ComponentClassManager getComponentClassManager() {
    return getComponent(ComponentClassManager.class);
  }

  public static PluginController getPluginController() {
    return getComponent(PluginController.class);
  }

  public static RendererManager getRendererManager() {
    return getComponent(RendererManager.class);
  }

  public static FieldScreenRendererFactory getFieldScreenRendererFactory() {
    return getComponent(FieldScreenRendererFactory.class);
  }

  public static WorkflowSchemeManager getWorkflowSchemeManager() {
    return getComponent(WorkflowSchemeManager.class);
  }

  public static IssueService getIssueService() {
    return getComponent(IssueService.class);
  }

  public static IndexPathManager getIndexPathManager() {
    return getComponent(IndexPathManager.class);
  }

  public static AttachmentPathManager getAttachmentPathManager() {
    return getComponent(AttachmentPathManager.class);
  }

  public static TranslationManager getTranslationManager() {
    return getComponent(TranslationManager.class);
  }

  public static WatcherManager getWatcherManager() {
    return getComponent(WatcherManager.class);
  }

  public static FieldScreenManager getFieldScreenManager() {
    return getComponent(FieldScreenManager.class);
  }

  public static MailServerManager getMailServerManager() {
    return getComponent(MailServerManager.class);
  }

  public static ProjectComponentManager getProjectComponentManager() {
    return getComponent(ProjectComponentManager.class);
  }

  public static ChangeHistoryManager getChangeHistoryManager() {
    return getComponent(ChangeHistoryManager.class);
  }

  public static UserPreferencesManager getUserPreferencesManager() {
    return getComponent(UserPreferencesManager.class);
  }

  public static UserPropertyManager getUserPropertyManager() {
    return getComponent(UserPropertyManager.class);
  }

  public static AvatarService getAvatarService() {
    return getComponent(AvatarService.class);
  }

  public static AvatarManager getAvatarManager() {
    return getComponent(AvatarManager.class);
  }

  public static ListenerManager getListenerManager() {
    return getComponent(ListenerManager.class);
  }

  public static MailQueue getMailQueue() {
    return getComponent(MailQueue.class);
  }

  public static NotificationSchemeManager getNotificationSchemeManager() {
    return getComponent(NotificationSchemeManager.class);
  }

  public static PermissionSchemeManager getPermissionSchemeManager() {
    return getComponent(PermissionSchemeManager.class);
  }

  public static IssueSecurityLevelManager getIssueSecurityLevelManager() {
    return getComponent(IssueSecurityLevelManager.class);
  }

  public static ServiceManager getServiceManager() {
    return getComponent(ServiceManager.class);
  }

  public static SubscriptionManager getSubscriptionManager() {
    return getComponent(SubscriptionManager.class);
  }

  public static GlobalPermissionManager getGlobalPermissionManager() {
    return getComponent(GlobalPermissionManager.class);
  }

  public static LocaleManager getLocaleManager() {
    return getComponent(LocaleManager.class);
  }

  public static OptionsManager getOptionsManager() {
    return getComponent(OptionsManager.class);
  }

  public static OfBizDelegator getOfBizDelegator() {
    return getComponent(OfBizDelegator.class);
  }
}
