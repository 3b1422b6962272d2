package com.atlassian.jira.web.action;

import com.atlassian.jira.action.JiraActionSupport;
import com.atlassian.jira.bc.JiraServiceContext;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.config.properties.ApplicationProperties;
import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.hints.Hint;
import com.atlassian.jira.hints.HintManager;
import com.atlassian.jira.issue.fields.Field;
import com.atlassian.jira.issue.search.SearchRequest;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.project.version.VersionManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.UserProjectHistoryManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.JiraContactHelper;
import com.atlassian.jira.web.HttpServletVariables;
import com.atlassian.jira.web.util.AuthorizationSupport;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

public class JiraWebActionSupport extends JiraActionSupport
    implements ErrorCollection, AuthorizationSupport, HttpServletVariables {
  public static final String RETURN_URL_PARAMETER = "returnUrl";
  public static final String PERMISSION_VIOLATION_RESULT = "permissionviolation";
  public static final String ISSUE_NOT_FOUND_RESULT = "issuenotfound";
  protected Collection savedFilters;

  public JiraWebActionSupport() {
    throw new UnsupportedOperationException("signature only: new JiraWebActionSupport");
  }

  public ApplicationUser getLoggedInUser() {
    throw new UnsupportedOperationException("signature only: JiraWebActionSupport.getLoggedInUser");
  }

  public String getXsrfToken() {
    throw new UnsupportedOperationException("signature only: JiraWebActionSupport.getXsrfToken");
  }

  public ApplicationProperties getApplicationProperties() {
    throw new UnsupportedOperationException(
        "signature only: JiraWebActionSupport.getApplicationProperties");
  }

  protected GlobalPermissionManager getGlobalPermissionManager() {
    throw new UnsupportedOperationException(
        "signature only: JiraWebActionSupport.getGlobalPermissionManager");
  }

  protected PermissionManager getPermissionManager() {
    throw new UnsupportedOperationException(
        "signature only: JiraWebActionSupport.getPermissionManager");
  }

  protected UserProjectHistoryManager getUserProjectHistoryManager() {
    throw new UnsupportedOperationException(
        "signature only: JiraWebActionSupport.getUserProjectHistoryManager");
  }

  public ConstantsManager getConstantsManager() {
    throw new UnsupportedOperationException(
        "signature only: JiraWebActionSupport.getConstantsManager");
  }

  public ProjectManager getProjectManager() {
    throw new UnsupportedOperationException(
        "signature only: JiraWebActionSupport.getProjectManager");
  }

  public VersionManager getVersionManager() {
    throw new UnsupportedOperationException(
        "signature only: JiraWebActionSupport.getVersionManager");
  }

  public DateTimeFormatter getDateTimeFormatter() {
    throw new UnsupportedOperationException(
        "signature only: JiraWebActionSupport.getDateTimeFormatter");
  }

  public DateTimeFormatter getDmyDateFormatter() {
    throw new UnsupportedOperationException(
        "signature only: JiraWebActionSupport.getDmyDateFormatter");
  }

  public JiraContactHelper getJiraContactHelper() {
    throw new UnsupportedOperationException(
        "signature only: JiraWebActionSupport.getJiraContactHelper");
  }

  public UserManager getUserManager() {
    throw new UnsupportedOperationException("signature only: JiraWebActionSupport.getUserManager");
  }

  public String getAdministratorContactLink() {
    throw new UnsupportedOperationException(
        "signature only: JiraWebActionSupport.getAdministratorContactLink");
  }

  protected final HintManager getHintManager() {
    throw new UnsupportedOperationException("signature only: JiraWebActionSupport.getHintManager");
  }

  protected AuthorizationSupport getAuthorizationSupport() {
    throw new UnsupportedOperationException(
        "signature only: JiraWebActionSupport.getAuthorizationSupport");
  }

  public String getRedirect(String p0) {
    throw new UnsupportedOperationException("signature only: JiraWebActionSupport.getRedirect");
  }

  public String getRedirect(String p0, boolean p1) {
    throw new UnsupportedOperationException("signature only: JiraWebActionSupport.getRedirect");
  }

  protected String forceRedirect(String p0) {
    throw new UnsupportedOperationException("signature only: JiraWebActionSupport.forceRedirect");
  }

  public boolean hasGlobalPermission(GlobalPermissionKey p0) {
    throw new UnsupportedOperationException(
        "signature only: JiraWebActionSupport.hasGlobalPermission");
  }

  public boolean hasGlobalPermission(String p0) {
    throw new UnsupportedOperationException(
        "signature only: JiraWebActionSupport.hasGlobalPermission");
  }

  public boolean hasIssuePermission(String p0, com.atlassian.jira.issue.Issue p1) {
    throw new UnsupportedOperationException(
        "signature only: JiraWebActionSupport.hasIssuePermission");
  }

  public boolean hasIssuePermission(int p0, com.atlassian.jira.issue.Issue p1) {
    throw new UnsupportedOperationException(
        "signature only: JiraWebActionSupport.hasIssuePermission");
  }

  public boolean hasIssuePermission(ProjectPermissionKey p0, com.atlassian.jira.issue.Issue p1) {
    throw new UnsupportedOperationException(
        "signature only: JiraWebActionSupport.hasIssuePermission");
  }

  public boolean hasProjectPermission(ProjectPermissionKey p0, Project p1) {
    throw new UnsupportedOperationException(
        "signature only: JiraWebActionSupport.hasProjectPermission");
  }

  public boolean isSystemAdministrator() {
    throw new UnsupportedOperationException(
        "signature only: JiraWebActionSupport.isSystemAdministrator");
  }

  public boolean isUserExistsByName(String p0) {
    throw new UnsupportedOperationException(
        "signature only: JiraWebActionSupport.isUserExistsByName");
  }

  public boolean isUserExistsByKey(String p0) {
    throw new UnsupportedOperationException(
        "signature only: JiraWebActionSupport.isUserExistsByKey");
  }

  public String getUserFullName(String p0) {
    throw new UnsupportedOperationException("signature only: JiraWebActionSupport.getUserFullName");
  }

  public void addErrorCollection(ErrorCollection p0) {
    throw new UnsupportedOperationException(
        "signature only: JiraWebActionSupport.addErrorCollection");
  }

  public void addError(String p0, String p1, ErrorCollection.Reason p2) {
    throw new UnsupportedOperationException("signature only: JiraWebActionSupport.addError");
  }

  public void addErrorMessage(String p0, ErrorCollection.Reason p1) {
    throw new UnsupportedOperationException("signature only: JiraWebActionSupport.addErrorMessage");
  }

  public void addReason(ErrorCollection.Reason p0) {
    throw new UnsupportedOperationException("signature only: JiraWebActionSupport.addReason");
  }

  public void addReasons(Set<ErrorCollection.Reason> p0) {
    throw new UnsupportedOperationException("signature only: JiraWebActionSupport.addReasons");
  }

  public void setReasons(Set<ErrorCollection.Reason> p0) {
    throw new UnsupportedOperationException("signature only: JiraWebActionSupport.setReasons");
  }

  public Set<ErrorCollection.Reason> getReasons() {
    throw new UnsupportedOperationException("signature only: JiraWebActionSupport.getReasons");
  }

  public Field getField(String p0) {
    throw new UnsupportedOperationException("signature only: JiraWebActionSupport.getField");
  }

  public List<String> getSearchSortDescriptions(SearchRequest p0) {
    throw new UnsupportedOperationException(
        "signature only: JiraWebActionSupport.getSearchSortDescriptions");
  }

  public String getReturnUrl() {
    throw new UnsupportedOperationException("signature only: JiraWebActionSupport.getReturnUrl");
  }

  public String getReturnUrlForCancelLink() {
    throw new UnsupportedOperationException(
        "signature only: JiraWebActionSupport.getReturnUrlForCancelLink");
  }

  public void setReturnUrl(String p0) {
    throw new UnsupportedOperationException("signature only: JiraWebActionSupport.setReturnUrl");
  }

  public Collection<String> getFlushedErrorMessages() {
    throw new UnsupportedOperationException(
        "signature only: JiraWebActionSupport.getFlushedErrorMessages");
  }

  public String getLanguage() throws IOException {
    throw new UnsupportedOperationException("signature only: JiraWebActionSupport.getLanguage");
  }

  public Project getSelectedProject() {
    throw new UnsupportedOperationException(
        "signature only: JiraWebActionSupport.getSelectedProject");
  }

  public Project getSelectedProjectObject() {
    throw new UnsupportedOperationException(
        "signature only: JiraWebActionSupport.getSelectedProjectObject");
  }

  public void setSelectedProjectId(Long p0) {
    throw new UnsupportedOperationException(
        "signature only: JiraWebActionSupport.setSelectedProjectId");
  }

  public String getDateFormat() {
    throw new UnsupportedOperationException("signature only: JiraWebActionSupport.getDateFormat");
  }

  public String getDateTimeFormat() {
    throw new UnsupportedOperationException(
        "signature only: JiraWebActionSupport.getDateTimeFormat");
  }

  public String getTimeFormat() {
    throw new UnsupportedOperationException("signature only: JiraWebActionSupport.getTimeFormat");
  }

  public String getWebworkStack(String p0) {
    throw new UnsupportedOperationException("signature only: JiraWebActionSupport.getWebworkStack");
  }

  public String getWebworkStack() {
    throw new UnsupportedOperationException("signature only: JiraWebActionSupport.getWebworkStack");
  }

  public String getServerId() {
    throw new UnsupportedOperationException("signature only: JiraWebActionSupport.getServerId");
  }

  public JiraServiceContext getJiraServiceContext() {
    throw new UnsupportedOperationException(
        "signature only: JiraWebActionSupport.getJiraServiceContext");
  }

  public String htmlEncode(String p0) {
    throw new UnsupportedOperationException("signature only: JiraWebActionSupport.htmlEncode");
  }

  public String urlEncode(String p0) {
    throw new UnsupportedOperationException("signature only: JiraWebActionSupport.urlEncode");
  }

  public boolean isInlineDialogMode() {
    throw new UnsupportedOperationException(
        "signature only: JiraWebActionSupport.isInlineDialogMode");
  }

  public RequestSourceType getRequestSourceType() {
    throw new UnsupportedOperationException(
        "signature only: JiraWebActionSupport.getRequestSourceType");
  }

  public void setInline(boolean p0) {
    throw new UnsupportedOperationException("signature only: JiraWebActionSupport.setInline");
  }

  public String returnComplete() {
    throw new UnsupportedOperationException("signature only: JiraWebActionSupport.returnComplete");
  }

  public String returnComplete(String p0) {
    throw new UnsupportedOperationException("signature only: JiraWebActionSupport.returnComplete");
  }

  public String getEmptyResponse() {
    throw new UnsupportedOperationException(
        "signature only: JiraWebActionSupport.getEmptyResponse");
  }

  protected final String returnCompleteWithInlineRedirect(String p0) {
    throw new UnsupportedOperationException(
        "signature only: JiraWebActionSupport.returnCompleteWithInlineRedirect");
  }

  protected String returnCompleteWithInlineRedirectAndMsg(
      String p0, String p1, JiraWebActionSupport.MessageType p2, boolean p3, String p4) {
    throw new UnsupportedOperationException(
        "signature only: JiraWebActionSupport.returnCompleteWithInlineRedirectAndMsg");
  }

  protected String returnMsgToUser(
      String p0, String p1, JiraWebActionSupport.MessageType p2, boolean p3, String p4) {
    throw new UnsupportedOperationException("signature only: JiraWebActionSupport.returnMsgToUser");
  }

  protected String insertContextPath(String p0) {
    throw new UnsupportedOperationException(
        "signature only: JiraWebActionSupport.insertContextPath");
  }

  protected void addMessageToResponse(String p0, String p1, boolean p2, String p3) {
    throw new UnsupportedOperationException(
        "signature only: JiraWebActionSupport.addMessageToResponse");
  }

  protected final boolean hasErrorMessage(String p0) {
    throw new UnsupportedOperationException("signature only: JiraWebActionSupport.hasErrorMessage");
  }

  protected final boolean hasErrorMessageByKey(String p0) {
    throw new UnsupportedOperationException(
        "signature only: JiraWebActionSupport.hasErrorMessageByKey");
  }

  protected final void addErrorMessageIfAbsent(String p0) {
    throw new UnsupportedOperationException(
        "signature only: JiraWebActionSupport.addErrorMessageIfAbsent");
  }

  protected final void addErrorMessageByKeyIfAbsent(String p0) {
    throw new UnsupportedOperationException(
        "signature only: JiraWebActionSupport.addErrorMessageByKeyIfAbsent");
  }

  protected void tagMauEventWithProject(Project p0) {
    throw new UnsupportedOperationException(
        "signature only: JiraWebActionSupport.tagMauEventWithProject");
  }

  public final Hint getHint(String p0) {
    throw new UnsupportedOperationException("signature only: JiraWebActionSupport.getHint");
  }

  public final Hint getRandomHint() {
    throw new UnsupportedOperationException("signature only: JiraWebActionSupport.getRandomHint");
  }

  public String getConglomerateCookieValue(String p0, String p1) {
    throw new UnsupportedOperationException(
        "signature only: JiraWebActionSupport.getConglomerateCookieValue");
  }

  public void setConglomerateCookieValue(String p0, String p1, String p2) {
    throw new UnsupportedOperationException(
        "signature only: JiraWebActionSupport.setConglomerateCookieValue");
  }

  protected final RedirectSanitiser getRedirectSanitiser() {
    throw new UnsupportedOperationException(
        "signature only: JiraWebActionSupport.getRedirectSanitiser");
  }

  public Collection<String> getErrorMessages() {
    throw new UnsupportedOperationException(
        "signature only: JiraWebActionSupport.getErrorMessages");
  }

  public Map<String, String> getErrors() {
    throw new UnsupportedOperationException("signature only: JiraWebActionSupport.getErrors");
  }

  public enum MessageType {
    ERROR,
    WARNING,
    SUCCESS;

    public String asWebParameter() {
      throw new UnsupportedOperationException(
          "signature only: JiraWebActionSupport.MessageType.asWebParameter");
    }
  }
}
