package com.atlassian.jira.component;

public class ComponentAccessor {
  public ComponentAccessor() {
    throw new UnsupportedOperationException("signature only: new ComponentAccessor");
  }

  public static <T> java.util.Optional<T> getComponentSafely(java.lang.Class<T> p0) {
    throw new UnsupportedOperationException("signature only: ComponentAccessor.getComponentSafely");
  }

  public static <T> java.util.function.Supplier<java.util.Optional<T>> safeSupplierOf(
      java.lang.Class<T> p0) {
    throw new UnsupportedOperationException("signature only: ComponentAccessor.safeSupplierOf");
  }

  public static <T> T getComponent(java.lang.Class<T> p0) {
    throw new UnsupportedOperationException("signature only: ComponentAccessor.getComponent");
  }

  public static <T> java.util.function.Supplier<T> supplierOf(java.lang.Class<T> p0) {
    throw new UnsupportedOperationException("signature only: ComponentAccessor.supplierOf");
  }

  public static <T> T getComponentOfType(java.lang.Class<T> p0) {
    throw new UnsupportedOperationException("signature only: ComponentAccessor.getComponentOfType");
  }

  public static <T> T getOSGiComponentInstanceOfType(java.lang.Class<T> p0) {
    throw new UnsupportedOperationException(
        "signature only: ComponentAccessor.getOSGiComponentInstanceOfType");
  }

  public static com.atlassian.jira.project.ProjectManager getProjectManager() {
    throw new UnsupportedOperationException("signature only: ComponentAccessor.getProjectManager");
  }

  public static com.atlassian.jira.config.properties.ApplicationProperties
      getApplicationProperties() {
    throw new UnsupportedOperationException(
        "signature only: ComponentAccessor.getApplicationProperties");
  }

  public static com.atlassian.jira.security.JiraAuthenticationContext
      getJiraAuthenticationContext() {
    throw new UnsupportedOperationException(
        "signature only: ComponentAccessor.getJiraAuthenticationContext");
  }

  public static com.atlassian.jira.util.JiraDurationUtils getJiraDurationUtils() {
    throw new UnsupportedOperationException(
        "signature only: ComponentAccessor.getJiraDurationUtils");
  }

  public static com.atlassian.jira.config.ConstantsManager getConstantsManager() {
    throw new UnsupportedOperationException(
        "signature only: ComponentAccessor.getConstantsManager");
  }

  public static com.atlassian.velocity.VelocityManager getVelocityManager() {
    throw new UnsupportedOperationException("signature only: ComponentAccessor.getVelocityManager");
  }

  public static com.atlassian.jira.util.VelocityParamFactory getVelocityParamFactory() {
    throw new UnsupportedOperationException(
        "signature only: ComponentAccessor.getVelocityParamFactory");
  }

  public static com.atlassian.jira.util.I18nHelper.BeanFactory getI18nHelperFactory() {
    throw new UnsupportedOperationException(
        "signature only: ComponentAccessor.getI18nHelperFactory");
  }

  public static com.atlassian.jira.issue.fields.FieldManager getFieldManager() {
    throw new UnsupportedOperationException("signature only: ComponentAccessor.getFieldManager");
  }

  public static com.atlassian.jira.issue.IssueManager getIssueManager() {
    throw new UnsupportedOperationException("signature only: ComponentAccessor.getIssueManager");
  }

  public static com.atlassian.jira.issue.AttachmentManager getAttachmentManager() {
    throw new UnsupportedOperationException(
        "signature only: ComponentAccessor.getAttachmentManager");
  }

  public static com.atlassian.jira.user.util.UserManager getUserManager() {
    throw new UnsupportedOperationException("signature only: ComponentAccessor.getUserManager");
  }

  public static com.atlassian.jira.user.UserKeyService getUserKeyService() {
    throw new UnsupportedOperationException("signature only: ComponentAccessor.getUserKeyService");
  }

  public static com.atlassian.jira.bc.user.search.UserSearchService getUserSearchService() {
    throw new UnsupportedOperationException(
        "signature only: ComponentAccessor.getUserSearchService");
  }

  public static com.atlassian.jira.security.PermissionManager getPermissionManager() {
    throw new UnsupportedOperationException(
        "signature only: ComponentAccessor.getPermissionManager");
  }

  public static com.atlassian.jira.permission.PermissionContextFactory
      getPermissionContextFactory() {
    throw new UnsupportedOperationException(
        "signature only: ComponentAccessor.getPermissionContextFactory");
  }

  public static com.atlassian.jira.issue.CustomFieldManager getCustomFieldManager() {
    throw new UnsupportedOperationException(
        "signature only: ComponentAccessor.getCustomFieldManager");
  }

  public static com.atlassian.jira.issue.fields.config.manager.FieldConfigSchemeManager
      getFieldConfigSchemeManager() {
    throw new UnsupportedOperationException(
        "signature only: ComponentAccessor.getFieldConfigSchemeManager");
  }

  public static com.atlassian.jira.user.util.UserUtil getUserUtil() {
    throw new UnsupportedOperationException("signature only: ComponentAccessor.getUserUtil");
  }

  public static com.atlassian.jira.security.groups.GroupManager getGroupManager() {
    throw new UnsupportedOperationException("signature only: ComponentAccessor.getGroupManager");
  }

  public static com.atlassian.jira.event.type.EventTypeManager getEventTypeManager() {
    throw new UnsupportedOperationException(
        "signature only: ComponentAccessor.getEventTypeManager");
  }

  public static com.atlassian.jira.event.issue.IssueEventManager getIssueEventManager() {
    throw new UnsupportedOperationException(
        "signature only: ComponentAccessor.getIssueEventManager");
  }

  public static com.atlassian.jira.workflow.WorkflowManager getWorkflowManager() {
    throw new UnsupportedOperationException("signature only: ComponentAccessor.getWorkflowManager");
  }

  public static com.atlassian.jira.issue.IssueFactory getIssueFactory() {
    throw new UnsupportedOperationException("signature only: ComponentAccessor.getIssueFactory");
  }

  public static com.atlassian.jira.project.version.VersionManager getVersionManager() {
    throw new UnsupportedOperationException("signature only: ComponentAccessor.getVersionManager");
  }

  public static com.atlassian.jira.issue.comments.CommentManager getCommentManager() {
    throw new UnsupportedOperationException("signature only: ComponentAccessor.getCommentManager");
  }

  public static com.atlassian.jira.mail.MailThreadManager getMailThreadManager() {
    throw new UnsupportedOperationException(
        "signature only: ComponentAccessor.getMailThreadManager");
  }

  public static com.atlassian.jira.bulkedit.BulkOperationManager getBulkOperationManager() {
    throw new UnsupportedOperationException(
        "signature only: ComponentAccessor.getBulkOperationManager");
  }

  public static com.atlassian.jira.movesubtask.MoveSubTaskOperationManager
      getMoveSubTaskOperationManager() {
    throw new UnsupportedOperationException(
        "signature only: ComponentAccessor.getMoveSubTaskOperationManager");
  }

  public static com.atlassian.jira.issue.worklog.WorklogManager getWorklogManager() {
    throw new UnsupportedOperationException("signature only: ComponentAccessor.getWorklogManager");
  }

  public static com.atlassian.jira.project.ProjectFactory getProjectFactory() {
    throw new UnsupportedOperationException("signature only: ComponentAccessor.getProjectFactory");
  }

  public static com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager
      getIssueTypeSchemeManager() {
    throw new UnsupportedOperationException(
        "signature only: ComponentAccessor.getIssueTypeSchemeManager");
  }

  public static com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager
      getIssueTypeScreenSchemeManager() {
    throw new UnsupportedOperationException(
        "signature only: ComponentAccessor.getIssueTypeScreenSchemeManager");
  }

  public static com.atlassian.jira.config.SubTaskManager getSubTaskManager() {
    throw new UnsupportedOperationException("signature only: ComponentAccessor.getSubTaskManager");
  }

  public static com.atlassian.jira.issue.link.IssueLinkManager getIssueLinkManager() {
    throw new UnsupportedOperationException(
        "signature only: ComponentAccessor.getIssueLinkManager");
  }

  public static com.atlassian.crowd.embedded.api.CrowdService getCrowdService() {
    throw new UnsupportedOperationException("signature only: ComponentAccessor.getCrowdService");
  }

  public static com.atlassian.jira.issue.fields.layout.field.FieldLayoutManager
      getFieldLayoutManager() {
    throw new UnsupportedOperationException(
        "signature only: ComponentAccessor.getFieldLayoutManager");
  }

  public static com.atlassian.jira.issue.fields.layout.column.ColumnLayoutManager
      getColumnLayoutManager() {
    throw new UnsupportedOperationException(
        "signature only: ComponentAccessor.getColumnLayoutManager");
  }

  public static com.atlassian.jira.issue.vote.VoteManager getVoteManager() {
    throw new UnsupportedOperationException("signature only: ComponentAccessor.getVoteManager");
  }

  public static com.atlassian.plugin.PluginAccessor getPluginAccessor() {
    throw new UnsupportedOperationException("signature only: ComponentAccessor.getPluginAccessor");
  }

  public static com.atlassian.plugin.event.PluginEventManager getPluginEventManager() {
    throw new UnsupportedOperationException(
        "signature only: ComponentAccessor.getPluginEventManager");
  }

  public static com.atlassian.jira.plugin.ComponentClassManager getComponentClassManager() {
    throw new UnsupportedOperationException(
        "signature only: ComponentAccessor.getComponentClassManager");
  }

  public static com.atlassian.plugin.PluginController getPluginController() {
    throw new UnsupportedOperationException(
        "signature only: ComponentAccessor.getPluginController");
  }

  public static com.atlassian.jira.issue.RendererManager getRendererManager() {
    throw new UnsupportedOperationException("signature only: ComponentAccessor.getRendererManager");
  }

  public static com.atlassian.jira.issue.fields.screen.FieldScreenRendererFactory
      getFieldScreenRendererFactory() {
    throw new UnsupportedOperationException(
        "signature only: ComponentAccessor.getFieldScreenRendererFactory");
  }

  public static com.atlassian.jira.workflow.WorkflowSchemeManager getWorkflowSchemeManager() {
    throw new UnsupportedOperationException(
        "signature only: ComponentAccessor.getWorkflowSchemeManager");
  }

  public static com.atlassian.jira.bc.issue.IssueService getIssueService() {
    throw new UnsupportedOperationException("signature only: ComponentAccessor.getIssueService");
  }

  public static com.atlassian.jira.config.util.IndexPathManager getIndexPathManager() {
    throw new UnsupportedOperationException(
        "signature only: ComponentAccessor.getIndexPathManager");
  }

  public static com.atlassian.jira.config.util.AttachmentPathManager getAttachmentPathManager() {
    throw new UnsupportedOperationException(
        "signature only: ComponentAccessor.getAttachmentPathManager");
  }

  public static com.atlassian.jira.web.action.admin.translation.TranslationManager
      getTranslationManager() {
    throw new UnsupportedOperationException(
        "signature only: ComponentAccessor.getTranslationManager");
  }

  public static com.atlassian.jira.issue.watchers.WatcherManager getWatcherManager() {
    throw new UnsupportedOperationException("signature only: ComponentAccessor.getWatcherManager");
  }

  public static com.atlassian.jira.issue.fields.screen.FieldScreenManager getFieldScreenManager() {
    throw new UnsupportedOperationException(
        "signature only: ComponentAccessor.getFieldScreenManager");
  }

  public static com.atlassian.mail.server.MailServerManager getMailServerManager() {
    throw new UnsupportedOperationException(
        "signature only: ComponentAccessor.getMailServerManager");
  }

  public static com.atlassian.jira.bc.project.component.ProjectComponentManager
      getProjectComponentManager() {
    throw new UnsupportedOperationException(
        "signature only: ComponentAccessor.getProjectComponentManager");
  }

  public static com.atlassian.jira.issue.changehistory.ChangeHistoryManager
      getChangeHistoryManager() {
    throw new UnsupportedOperationException(
        "signature only: ComponentAccessor.getChangeHistoryManager");
  }

  public static com.atlassian.jira.user.preferences.UserPreferencesManager
      getUserPreferencesManager() {
    throw new UnsupportedOperationException(
        "signature only: ComponentAccessor.getUserPreferencesManager");
  }

  public static com.atlassian.jira.user.UserPropertyManager getUserPropertyManager() {
    throw new UnsupportedOperationException(
        "signature only: ComponentAccessor.getUserPropertyManager");
  }

  public static com.atlassian.jira.avatar.AvatarService getAvatarService() {
    throw new UnsupportedOperationException("signature only: ComponentAccessor.getAvatarService");
  }

  public static com.atlassian.jira.avatar.AvatarManager getAvatarManager() {
    throw new UnsupportedOperationException("signature only: ComponentAccessor.getAvatarManager");
  }

  public static com.atlassian.jira.event.ListenerManager getListenerManager() {
    throw new UnsupportedOperationException("signature only: ComponentAccessor.getListenerManager");
  }

  public static com.atlassian.mail.queue.MailQueue getMailQueue() {
    throw new UnsupportedOperationException("signature only: ComponentAccessor.getMailQueue");
  }

  public static com.atlassian.jira.notification.NotificationSchemeManager
      getNotificationSchemeManager() {
    throw new UnsupportedOperationException(
        "signature only: ComponentAccessor.getNotificationSchemeManager");
  }

  public static com.atlassian.jira.permission.PermissionSchemeManager getPermissionSchemeManager() {
    throw new UnsupportedOperationException(
        "signature only: ComponentAccessor.getPermissionSchemeManager");
  }

  public static com.atlassian.jira.issue.security.IssueSecurityLevelManager
      getIssueSecurityLevelManager() {
    throw new UnsupportedOperationException(
        "signature only: ComponentAccessor.getIssueSecurityLevelManager");
  }

  public static com.atlassian.jira.service.ServiceManager getServiceManager() {
    throw new UnsupportedOperationException("signature only: ComponentAccessor.getServiceManager");
  }

  public static com.atlassian.jira.issue.subscription.SubscriptionManager getSubscriptionManager() {
    throw new UnsupportedOperationException(
        "signature only: ComponentAccessor.getSubscriptionManager");
  }

  public static com.atlassian.jira.security.GlobalPermissionManager getGlobalPermissionManager() {
    throw new UnsupportedOperationException(
        "signature only: ComponentAccessor.getGlobalPermissionManager");
  }

  public static com.atlassian.jira.config.LocaleManager getLocaleManager() {
    throw new UnsupportedOperationException("signature only: ComponentAccessor.getLocaleManager");
  }

  public static com.atlassian.jira.issue.customfields.manager.OptionsManager getOptionsManager() {
    throw new UnsupportedOperationException("signature only: ComponentAccessor.getOptionsManager");
  }

  public static com.atlassian.jira.ofbiz.OfBizDelegator getOfBizDelegator() {
    throw new UnsupportedOperationException("signature only: ComponentAccessor.getOfBizDelegator");
  }

  public static com.atlassian.jira.component.ComponentAccessor.Worker initialiseWorker(
      com.atlassian.jira.component.ComponentAccessor.Worker p0) {
    throw new UnsupportedOperationException("signature only: ComponentAccessor.initialiseWorker");
  }

  public interface Worker {
    <T> java.util.Optional<T> getComponentSafely(java.lang.Class<T> p0);

    <T> T getComponent(java.lang.Class<T> p0);

    <T> T getComponentOfType(java.lang.Class<T> p0);

    <T> T getOSGiComponentInstanceOfType(java.lang.Class<T> p0);
  }
}
