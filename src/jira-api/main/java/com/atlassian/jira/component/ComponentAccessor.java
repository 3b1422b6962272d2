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
import java.util.function.Supplier;

public class ComponentAccessor {
  public ComponentAccessor() {
    throw new UnsupportedOperationException("signature only: new ComponentAccessor");
  }

  public static <T> Optional<T> getComponentSafely(Class<T> p0) {
    throw new UnsupportedOperationException("signature only: ComponentAccessor.getComponentSafely");
  }

  public static <T> Supplier<Optional<T>> safeSupplierOf(Class<T> p0) {
    throw new UnsupportedOperationException("signature only: ComponentAccessor.safeSupplierOf");
  }

  public static <T> T getComponent(Class<T> p0) {
    throw new UnsupportedOperationException("signature only: ComponentAccessor.getComponent");
  }

  public static <T> Supplier<T> supplierOf(Class<T> p0) {
    throw new UnsupportedOperationException("signature only: ComponentAccessor.supplierOf");
  }

  public static <T> T getComponentOfType(Class<T> p0) {
    throw new UnsupportedOperationException("signature only: ComponentAccessor.getComponentOfType");
  }

  public static <T> T getOSGiComponentInstanceOfType(Class<T> p0) {
    throw new UnsupportedOperationException(
        "signature only: ComponentAccessor.getOSGiComponentInstanceOfType");
  }

  public static ProjectManager getProjectManager() {
    throw new UnsupportedOperationException("signature only: ComponentAccessor.getProjectManager");
  }

  public static ApplicationProperties getApplicationProperties() {
    throw new UnsupportedOperationException(
        "signature only: ComponentAccessor.getApplicationProperties");
  }

  public static JiraAuthenticationContext getJiraAuthenticationContext() {
    throw new UnsupportedOperationException(
        "signature only: ComponentAccessor.getJiraAuthenticationContext");
  }

  public static JiraDurationUtils getJiraDurationUtils() {
    throw new UnsupportedOperationException(
        "signature only: ComponentAccessor.getJiraDurationUtils");
  }

  public static ConstantsManager getConstantsManager() {
    throw new UnsupportedOperationException(
        "signature only: ComponentAccessor.getConstantsManager");
  }

  public static VelocityManager getVelocityManager() {
    throw new UnsupportedOperationException("signature only: ComponentAccessor.getVelocityManager");
  }

  public static VelocityParamFactory getVelocityParamFactory() {
    throw new UnsupportedOperationException(
        "signature only: ComponentAccessor.getVelocityParamFactory");
  }

  public static I18nHelper.BeanFactory getI18nHelperFactory() {
    throw new UnsupportedOperationException(
        "signature only: ComponentAccessor.getI18nHelperFactory");
  }

  public static FieldManager getFieldManager() {
    throw new UnsupportedOperationException("signature only: ComponentAccessor.getFieldManager");
  }

  public static IssueManager getIssueManager() {
    throw new UnsupportedOperationException("signature only: ComponentAccessor.getIssueManager");
  }

  public static AttachmentManager getAttachmentManager() {
    throw new UnsupportedOperationException(
        "signature only: ComponentAccessor.getAttachmentManager");
  }

  public static UserManager getUserManager() {
    throw new UnsupportedOperationException("signature only: ComponentAccessor.getUserManager");
  }

  public static UserKeyService getUserKeyService() {
    throw new UnsupportedOperationException("signature only: ComponentAccessor.getUserKeyService");
  }

  public static UserSearchService getUserSearchService() {
    throw new UnsupportedOperationException(
        "signature only: ComponentAccessor.getUserSearchService");
  }

  public static PermissionManager getPermissionManager() {
    throw new UnsupportedOperationException(
        "signature only: ComponentAccessor.getPermissionManager");
  }

  public static PermissionContextFactory getPermissionContextFactory() {
    throw new UnsupportedOperationException(
        "signature only: ComponentAccessor.getPermissionContextFactory");
  }

  public static CustomFieldManager getCustomFieldManager() {
    throw new UnsupportedOperationException(
        "signature only: ComponentAccessor.getCustomFieldManager");
  }

  public static FieldConfigSchemeManager getFieldConfigSchemeManager() {
    throw new UnsupportedOperationException(
        "signature only: ComponentAccessor.getFieldConfigSchemeManager");
  }

  public static UserUtil getUserUtil() {
    throw new UnsupportedOperationException("signature only: ComponentAccessor.getUserUtil");
  }

  public static GroupManager getGroupManager() {
    throw new UnsupportedOperationException("signature only: ComponentAccessor.getGroupManager");
  }

  public static EventTypeManager getEventTypeManager() {
    throw new UnsupportedOperationException(
        "signature only: ComponentAccessor.getEventTypeManager");
  }

  public static IssueEventManager getIssueEventManager() {
    throw new UnsupportedOperationException(
        "signature only: ComponentAccessor.getIssueEventManager");
  }

  public static WorkflowManager getWorkflowManager() {
    throw new UnsupportedOperationException("signature only: ComponentAccessor.getWorkflowManager");
  }

  public static IssueFactory getIssueFactory() {
    throw new UnsupportedOperationException("signature only: ComponentAccessor.getIssueFactory");
  }

  public static VersionManager getVersionManager() {
    throw new UnsupportedOperationException("signature only: ComponentAccessor.getVersionManager");
  }

  public static CommentManager getCommentManager() {
    throw new UnsupportedOperationException("signature only: ComponentAccessor.getCommentManager");
  }

  public static MailThreadManager getMailThreadManager() {
    throw new UnsupportedOperationException(
        "signature only: ComponentAccessor.getMailThreadManager");
  }

  public static BulkOperationManager getBulkOperationManager() {
    throw new UnsupportedOperationException(
        "signature only: ComponentAccessor.getBulkOperationManager");
  }

  public static MoveSubTaskOperationManager getMoveSubTaskOperationManager() {
    throw new UnsupportedOperationException(
        "signature only: ComponentAccessor.getMoveSubTaskOperationManager");
  }

  public static WorklogManager getWorklogManager() {
    throw new UnsupportedOperationException("signature only: ComponentAccessor.getWorklogManager");
  }

  public static ProjectFactory getProjectFactory() {
    throw new UnsupportedOperationException("signature only: ComponentAccessor.getProjectFactory");
  }

  public static IssueTypeSchemeManager getIssueTypeSchemeManager() {
    throw new UnsupportedOperationException(
        "signature only: ComponentAccessor.getIssueTypeSchemeManager");
  }

  public static IssueTypeScreenSchemeManager getIssueTypeScreenSchemeManager() {
    throw new UnsupportedOperationException(
        "signature only: ComponentAccessor.getIssueTypeScreenSchemeManager");
  }

  public static SubTaskManager getSubTaskManager() {
    throw new UnsupportedOperationException("signature only: ComponentAccessor.getSubTaskManager");
  }

  public static IssueLinkManager getIssueLinkManager() {
    throw new UnsupportedOperationException(
        "signature only: ComponentAccessor.getIssueLinkManager");
  }

  public static CrowdService getCrowdService() {
    throw new UnsupportedOperationException("signature only: ComponentAccessor.getCrowdService");
  }

  public static FieldLayoutManager getFieldLayoutManager() {
    throw new UnsupportedOperationException(
        "signature only: ComponentAccessor.getFieldLayoutManager");
  }

  public static ColumnLayoutManager getColumnLayoutManager() {
    throw new UnsupportedOperationException(
        "signature only: ComponentAccessor.getColumnLayoutManager");
  }

  public static VoteManager getVoteManager() {
    throw new UnsupportedOperationException("signature only: ComponentAccessor.getVoteManager");
  }

  public static PluginAccessor getPluginAccessor() {
    throw new UnsupportedOperationException("signature only: ComponentAccessor.getPluginAccessor");
  }

  public static PluginEventManager getPluginEventManager() {
    throw new UnsupportedOperationException(
        "signature only: ComponentAccessor.getPluginEventManager");
  }

  public static ComponentClassManager getComponentClassManager() {
    throw new UnsupportedOperationException(
        "signature only: ComponentAccessor.getComponentClassManager");
  }

  public static PluginController getPluginController() {
    throw new UnsupportedOperationException(
        "signature only: ComponentAccessor.getPluginController");
  }

  public static RendererManager getRendererManager() {
    throw new UnsupportedOperationException("signature only: ComponentAccessor.getRendererManager");
  }

  public static FieldScreenRendererFactory getFieldScreenRendererFactory() {
    throw new UnsupportedOperationException(
        "signature only: ComponentAccessor.getFieldScreenRendererFactory");
  }

  public static WorkflowSchemeManager getWorkflowSchemeManager() {
    throw new UnsupportedOperationException(
        "signature only: ComponentAccessor.getWorkflowSchemeManager");
  }

  public static IssueService getIssueService() {
    throw new UnsupportedOperationException("signature only: ComponentAccessor.getIssueService");
  }

  public static IndexPathManager getIndexPathManager() {
    throw new UnsupportedOperationException(
        "signature only: ComponentAccessor.getIndexPathManager");
  }

  public static AttachmentPathManager getAttachmentPathManager() {
    throw new UnsupportedOperationException(
        "signature only: ComponentAccessor.getAttachmentPathManager");
  }

  public static TranslationManager getTranslationManager() {
    throw new UnsupportedOperationException(
        "signature only: ComponentAccessor.getTranslationManager");
  }

  public static WatcherManager getWatcherManager() {
    throw new UnsupportedOperationException("signature only: ComponentAccessor.getWatcherManager");
  }

  public static FieldScreenManager getFieldScreenManager() {
    throw new UnsupportedOperationException(
        "signature only: ComponentAccessor.getFieldScreenManager");
  }

  public static MailServerManager getMailServerManager() {
    throw new UnsupportedOperationException(
        "signature only: ComponentAccessor.getMailServerManager");
  }

  public static ProjectComponentManager getProjectComponentManager() {
    throw new UnsupportedOperationException(
        "signature only: ComponentAccessor.getProjectComponentManager");
  }

  public static ChangeHistoryManager getChangeHistoryManager() {
    throw new UnsupportedOperationException(
        "signature only: ComponentAccessor.getChangeHistoryManager");
  }

  public static UserPreferencesManager getUserPreferencesManager() {
    throw new UnsupportedOperationException(
        "signature only: ComponentAccessor.getUserPreferencesManager");
  }

  public static UserPropertyManager getUserPropertyManager() {
    throw new UnsupportedOperationException(
        "signature only: ComponentAccessor.getUserPropertyManager");
  }

  public static AvatarService getAvatarService() {
    throw new UnsupportedOperationException("signature only: ComponentAccessor.getAvatarService");
  }

  public static AvatarManager getAvatarManager() {
    throw new UnsupportedOperationException("signature only: ComponentAccessor.getAvatarManager");
  }

  public static ListenerManager getListenerManager() {
    throw new UnsupportedOperationException("signature only: ComponentAccessor.getListenerManager");
  }

  public static MailQueue getMailQueue() {
    throw new UnsupportedOperationException("signature only: ComponentAccessor.getMailQueue");
  }

  public static NotificationSchemeManager getNotificationSchemeManager() {
    throw new UnsupportedOperationException(
        "signature only: ComponentAccessor.getNotificationSchemeManager");
  }

  public static PermissionSchemeManager getPermissionSchemeManager() {
    throw new UnsupportedOperationException(
        "signature only: ComponentAccessor.getPermissionSchemeManager");
  }

  public static IssueSecurityLevelManager getIssueSecurityLevelManager() {
    throw new UnsupportedOperationException(
        "signature only: ComponentAccessor.getIssueSecurityLevelManager");
  }

  public static ServiceManager getServiceManager() {
    throw new UnsupportedOperationException("signature only: ComponentAccessor.getServiceManager");
  }

  public static SubscriptionManager getSubscriptionManager() {
    throw new UnsupportedOperationException(
        "signature only: ComponentAccessor.getSubscriptionManager");
  }

  public static GlobalPermissionManager getGlobalPermissionManager() {
    throw new UnsupportedOperationException(
        "signature only: ComponentAccessor.getGlobalPermissionManager");
  }

  public static LocaleManager getLocaleManager() {
    throw new UnsupportedOperationException("signature only: ComponentAccessor.getLocaleManager");
  }

  public static OptionsManager getOptionsManager() {
    throw new UnsupportedOperationException("signature only: ComponentAccessor.getOptionsManager");
  }

  public static OfBizDelegator getOfBizDelegator() {
    throw new UnsupportedOperationException("signature only: ComponentAccessor.getOfBizDelegator");
  }

  public static ComponentAccessor.Worker initialiseWorker(ComponentAccessor.Worker p0) {
    throw new UnsupportedOperationException("signature only: ComponentAccessor.initialiseWorker");
  }

  public interface Worker {
    <T> Optional<T> getComponentSafely(Class<T> p0);

    <T> T getComponent(Class<T> p0);

    <T> T getComponentOfType(Class<T> p0);

    <T> T getOSGiComponentInstanceOfType(Class<T> p0);
  }
}
