package com.atlassian.jira.web.action;

public class JiraWebActionSupport extends com.atlassian.jira.action.JiraActionSupport
    implements com.atlassian.jira.util.ErrorCollection,
        com.atlassian.jira.web.util.AuthorizationSupport,
        com.atlassian.jira.web.HttpServletVariables {
  public static final java.lang.String RETURN_URL_PARAMETER = "returnUrl";
  public static final java.lang.String PERMISSION_VIOLATION_RESULT = "permissionviolation";
  public static final java.lang.String ISSUE_NOT_FOUND_RESULT = "issuenotfound";
  protected java.util.Collection savedFilters;

  public JiraWebActionSupport() {
    throw new UnsupportedOperationException("signature only: new JiraWebActionSupport");
  }

  public com.atlassian.jira.user.ApplicationUser getLoggedInUser() {
    throw new UnsupportedOperationException("signature only: JiraWebActionSupport.getLoggedInUser");
  }

  public java.lang.String getXsrfToken() {
    throw new UnsupportedOperationException("signature only: JiraWebActionSupport.getXsrfToken");
  }

  public com.atlassian.jira.config.properties.ApplicationProperties getApplicationProperties() {
    throw new UnsupportedOperationException(
        "signature only: JiraWebActionSupport.getApplicationProperties");
  }

  protected com.atlassian.jira.security.GlobalPermissionManager getGlobalPermissionManager() {
    throw new UnsupportedOperationException(
        "signature only: JiraWebActionSupport.getGlobalPermissionManager");
  }

  protected com.atlassian.jira.security.PermissionManager getPermissionManager() {
    throw new UnsupportedOperationException(
        "signature only: JiraWebActionSupport.getPermissionManager");
  }

  protected com.atlassian.jira.user.UserProjectHistoryManager getUserProjectHistoryManager() {
    throw new UnsupportedOperationException(
        "signature only: JiraWebActionSupport.getUserProjectHistoryManager");
  }

  public com.atlassian.jira.config.ConstantsManager getConstantsManager() {
    throw new UnsupportedOperationException(
        "signature only: JiraWebActionSupport.getConstantsManager");
  }

  public com.atlassian.jira.project.ProjectManager getProjectManager() {
    throw new UnsupportedOperationException(
        "signature only: JiraWebActionSupport.getProjectManager");
  }

  public com.atlassian.jira.project.version.VersionManager getVersionManager() {
    throw new UnsupportedOperationException(
        "signature only: JiraWebActionSupport.getVersionManager");
  }

  public com.atlassian.jira.datetime.DateTimeFormatter getDateTimeFormatter() {
    throw new UnsupportedOperationException(
        "signature only: JiraWebActionSupport.getDateTimeFormatter");
  }

  public com.atlassian.jira.datetime.DateTimeFormatter getDmyDateFormatter() {
    throw new UnsupportedOperationException(
        "signature only: JiraWebActionSupport.getDmyDateFormatter");
  }

  public com.atlassian.jira.util.JiraContactHelper getJiraContactHelper() {
    throw new UnsupportedOperationException(
        "signature only: JiraWebActionSupport.getJiraContactHelper");
  }

  public com.atlassian.jira.user.util.UserManager getUserManager() {
    throw new UnsupportedOperationException("signature only: JiraWebActionSupport.getUserManager");
  }

  public java.lang.String getAdministratorContactLink() {
    throw new UnsupportedOperationException(
        "signature only: JiraWebActionSupport.getAdministratorContactLink");
  }

  protected final com.atlassian.jira.hints.HintManager getHintManager() {
    throw new UnsupportedOperationException("signature only: JiraWebActionSupport.getHintManager");
  }

  protected com.atlassian.jira.web.util.AuthorizationSupport getAuthorizationSupport() {
    throw new UnsupportedOperationException(
        "signature only: JiraWebActionSupport.getAuthorizationSupport");
  }

  public java.lang.String getRedirect(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: JiraWebActionSupport.getRedirect");
  }

  public java.lang.String getRedirect(java.lang.String p0, boolean p1) {
    throw new UnsupportedOperationException("signature only: JiraWebActionSupport.getRedirect");
  }

  protected java.lang.String forceRedirect(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: JiraWebActionSupport.forceRedirect");
  }

  public boolean hasGlobalPermission(com.atlassian.jira.permission.GlobalPermissionKey p0) {
    throw new UnsupportedOperationException(
        "signature only: JiraWebActionSupport.hasGlobalPermission");
  }

  public boolean hasGlobalPermission(java.lang.String p0) {
    throw new UnsupportedOperationException(
        "signature only: JiraWebActionSupport.hasGlobalPermission");
  }

  public boolean hasIssuePermission(java.lang.String p0, com.atlassian.jira.issue.Issue p1) {
    throw new UnsupportedOperationException(
        "signature only: JiraWebActionSupport.hasIssuePermission");
  }

  public boolean hasIssuePermission(int p0, com.atlassian.jira.issue.Issue p1) {
    throw new UnsupportedOperationException(
        "signature only: JiraWebActionSupport.hasIssuePermission");
  }

  public boolean hasIssuePermission(
      com.atlassian.jira.security.plugin.ProjectPermissionKey p0,
      com.atlassian.jira.issue.Issue p1) {
    throw new UnsupportedOperationException(
        "signature only: JiraWebActionSupport.hasIssuePermission");
  }

  public boolean hasProjectPermission(
      com.atlassian.jira.security.plugin.ProjectPermissionKey p0,
      com.atlassian.jira.project.Project p1) {
    throw new UnsupportedOperationException(
        "signature only: JiraWebActionSupport.hasProjectPermission");
  }

  public boolean isSystemAdministrator() {
    throw new UnsupportedOperationException(
        "signature only: JiraWebActionSupport.isSystemAdministrator");
  }

  public boolean isUserExistsByName(java.lang.String p0) {
    throw new UnsupportedOperationException(
        "signature only: JiraWebActionSupport.isUserExistsByName");
  }

  public boolean isUserExistsByKey(java.lang.String p0) {
    throw new UnsupportedOperationException(
        "signature only: JiraWebActionSupport.isUserExistsByKey");
  }

  public java.lang.String getUserFullName(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: JiraWebActionSupport.getUserFullName");
  }

  public void addErrorCollection(com.atlassian.jira.util.ErrorCollection p0) {
    throw new UnsupportedOperationException(
        "signature only: JiraWebActionSupport.addErrorCollection");
  }

  public void addError(
      java.lang.String p0, java.lang.String p1, com.atlassian.jira.util.ErrorCollection.Reason p2) {
    throw new UnsupportedOperationException("signature only: JiraWebActionSupport.addError");
  }

  public void addErrorMessage(
      java.lang.String p0, com.atlassian.jira.util.ErrorCollection.Reason p1) {
    throw new UnsupportedOperationException("signature only: JiraWebActionSupport.addErrorMessage");
  }

  public void addReason(com.atlassian.jira.util.ErrorCollection.Reason p0) {
    throw new UnsupportedOperationException("signature only: JiraWebActionSupport.addReason");
  }

  public void addReasons(java.util.Set<com.atlassian.jira.util.ErrorCollection.Reason> p0) {
    throw new UnsupportedOperationException("signature only: JiraWebActionSupport.addReasons");
  }

  public void setReasons(java.util.Set<com.atlassian.jira.util.ErrorCollection.Reason> p0) {
    throw new UnsupportedOperationException("signature only: JiraWebActionSupport.setReasons");
  }

  public java.util.Set<com.atlassian.jira.util.ErrorCollection.Reason> getReasons() {
    throw new UnsupportedOperationException("signature only: JiraWebActionSupport.getReasons");
  }

  public com.atlassian.jira.issue.fields.Field getField(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: JiraWebActionSupport.getField");
  }

  public java.util.List<java.lang.String> getSearchSortDescriptions(
      com.atlassian.jira.issue.search.SearchRequest p0) {
    throw new UnsupportedOperationException(
        "signature only: JiraWebActionSupport.getSearchSortDescriptions");
  }

  public java.lang.String getReturnUrl() {
    throw new UnsupportedOperationException("signature only: JiraWebActionSupport.getReturnUrl");
  }

  public java.lang.String getReturnUrlForCancelLink() {
    throw new UnsupportedOperationException(
        "signature only: JiraWebActionSupport.getReturnUrlForCancelLink");
  }

  public void setReturnUrl(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: JiraWebActionSupport.setReturnUrl");
  }

  public java.util.Collection<java.lang.String> getFlushedErrorMessages() {
    throw new UnsupportedOperationException(
        "signature only: JiraWebActionSupport.getFlushedErrorMessages");
  }

  public java.lang.String getLanguage() throws java.io.IOException {
    throw new UnsupportedOperationException("signature only: JiraWebActionSupport.getLanguage");
  }

  public com.atlassian.jira.project.Project getSelectedProject() {
    throw new UnsupportedOperationException(
        "signature only: JiraWebActionSupport.getSelectedProject");
  }

  public com.atlassian.jira.project.Project getSelectedProjectObject() {
    throw new UnsupportedOperationException(
        "signature only: JiraWebActionSupport.getSelectedProjectObject");
  }

  public void setSelectedProjectId(java.lang.Long p0) {
    throw new UnsupportedOperationException(
        "signature only: JiraWebActionSupport.setSelectedProjectId");
  }

  public java.lang.String getDateFormat() {
    throw new UnsupportedOperationException("signature only: JiraWebActionSupport.getDateFormat");
  }

  public java.lang.String getDateTimeFormat() {
    throw new UnsupportedOperationException(
        "signature only: JiraWebActionSupport.getDateTimeFormat");
  }

  public java.lang.String getTimeFormat() {
    throw new UnsupportedOperationException("signature only: JiraWebActionSupport.getTimeFormat");
  }

  public java.lang.String getWebworkStack(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: JiraWebActionSupport.getWebworkStack");
  }

  public java.lang.String getWebworkStack() {
    throw new UnsupportedOperationException("signature only: JiraWebActionSupport.getWebworkStack");
  }

  public java.lang.String getServerId() {
    throw new UnsupportedOperationException("signature only: JiraWebActionSupport.getServerId");
  }

  public com.atlassian.jira.bc.JiraServiceContext getJiraServiceContext() {
    throw new UnsupportedOperationException(
        "signature only: JiraWebActionSupport.getJiraServiceContext");
  }

  public java.lang.String htmlEncode(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: JiraWebActionSupport.htmlEncode");
  }

  public java.lang.String urlEncode(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: JiraWebActionSupport.urlEncode");
  }

  public boolean isInlineDialogMode() {
    throw new UnsupportedOperationException(
        "signature only: JiraWebActionSupport.isInlineDialogMode");
  }

  public com.atlassian.jira.web.action.RequestSourceType getRequestSourceType() {
    throw new UnsupportedOperationException(
        "signature only: JiraWebActionSupport.getRequestSourceType");
  }

  public void setInline(boolean p0) {
    throw new UnsupportedOperationException("signature only: JiraWebActionSupport.setInline");
  }

  public java.lang.String returnComplete() {
    throw new UnsupportedOperationException("signature only: JiraWebActionSupport.returnComplete");
  }

  public java.lang.String returnComplete(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: JiraWebActionSupport.returnComplete");
  }

  public java.lang.String getEmptyResponse() {
    throw new UnsupportedOperationException(
        "signature only: JiraWebActionSupport.getEmptyResponse");
  }

  protected final java.lang.String returnCompleteWithInlineRedirect(java.lang.String p0) {
    throw new UnsupportedOperationException(
        "signature only: JiraWebActionSupport.returnCompleteWithInlineRedirect");
  }

  protected java.lang.String returnCompleteWithInlineRedirectAndMsg(
      java.lang.String p0,
      java.lang.String p1,
      com.atlassian.jira.web.action.JiraWebActionSupport.MessageType p2,
      boolean p3,
      java.lang.String p4) {
    throw new UnsupportedOperationException(
        "signature only: JiraWebActionSupport.returnCompleteWithInlineRedirectAndMsg");
  }

  protected java.lang.String returnMsgToUser(
      java.lang.String p0,
      java.lang.String p1,
      com.atlassian.jira.web.action.JiraWebActionSupport.MessageType p2,
      boolean p3,
      java.lang.String p4) {
    throw new UnsupportedOperationException("signature only: JiraWebActionSupport.returnMsgToUser");
  }

  protected java.lang.String insertContextPath(java.lang.String p0) {
    throw new UnsupportedOperationException(
        "signature only: JiraWebActionSupport.insertContextPath");
  }

  protected void addMessageToResponse(
      java.lang.String p0, java.lang.String p1, boolean p2, java.lang.String p3) {
    throw new UnsupportedOperationException(
        "signature only: JiraWebActionSupport.addMessageToResponse");
  }

  protected final boolean hasErrorMessage(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: JiraWebActionSupport.hasErrorMessage");
  }

  protected final boolean hasErrorMessageByKey(java.lang.String p0) {
    throw new UnsupportedOperationException(
        "signature only: JiraWebActionSupport.hasErrorMessageByKey");
  }

  protected final void addErrorMessageIfAbsent(java.lang.String p0) {
    throw new UnsupportedOperationException(
        "signature only: JiraWebActionSupport.addErrorMessageIfAbsent");
  }

  protected final void addErrorMessageByKeyIfAbsent(java.lang.String p0) {
    throw new UnsupportedOperationException(
        "signature only: JiraWebActionSupport.addErrorMessageByKeyIfAbsent");
  }

  protected void tagMauEventWithProject(com.atlassian.jira.project.Project p0) {
    throw new UnsupportedOperationException(
        "signature only: JiraWebActionSupport.tagMauEventWithProject");
  }

  public final com.atlassian.jira.hints.Hint getHint(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: JiraWebActionSupport.getHint");
  }

  public final com.atlassian.jira.hints.Hint getRandomHint() {
    throw new UnsupportedOperationException("signature only: JiraWebActionSupport.getRandomHint");
  }

  public java.lang.String getConglomerateCookieValue(java.lang.String p0, java.lang.String p1) {
    throw new UnsupportedOperationException(
        "signature only: JiraWebActionSupport.getConglomerateCookieValue");
  }

  public void setConglomerateCookieValue(
      java.lang.String p0, java.lang.String p1, java.lang.String p2) {
    throw new UnsupportedOperationException(
        "signature only: JiraWebActionSupport.setConglomerateCookieValue");
  }

  protected final com.atlassian.jira.web.action.RedirectSanitiser getRedirectSanitiser() {
    throw new UnsupportedOperationException(
        "signature only: JiraWebActionSupport.getRedirectSanitiser");
  }

  public java.util.Collection<java.lang.String> getErrorMessages() {
    throw new UnsupportedOperationException(
        "signature only: JiraWebActionSupport.getErrorMessages");
  }

  public java.util.Map<java.lang.String, java.lang.String> getErrors() {
    throw new UnsupportedOperationException("signature only: JiraWebActionSupport.getErrors");
  }

  public enum MessageType {
    ERROR,
    WARNING,
    SUCCESS;

    public java.lang.String asWebParameter() {
      throw new UnsupportedOperationException(
          "signature only: JiraWebActionSupport.MessageType.asWebParameter");
    }
  }
}
