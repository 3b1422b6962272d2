package com.atlassian.jira.web.action;

import com.atlassian.jira.action.JiraActionSupport;
import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.web.HttpServletVariables;
import com.atlassian.jira.web.util.AuthorizationSupport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.clientrecovery.minijira.web.Exchange;
import org.clientrecovery.minijira.web.Html;

/** An action of a page: user, permissions, redirects, errors with reasons. */
public class JiraWebActionSupport extends JiraActionSupport
    implements ErrorCollection, AuthorizationSupport, HttpServletVariables {
  public static final String RETURN_URL_PARAMETER = "returnUrl";
  public static final String PERMISSION_VIOLATION_RESULT = "permissionviolation";
  public static final String ISSUE_NOT_FOUND_RESULT = "issuenotfound";

  private static final long serialVersionUID = 1;

  private final Set<Reason> reasons = new HashSet<>();
  private String returnUrl;
  private boolean inline;
  private Long selectedProjectId;

  /** Who asks; null if nobody is logged in. */
  public ApplicationUser getLoggedInUser() {
    return ComponentAccessor.getJiraAuthenticationContext().getLoggedInUser();
  }

  /** The token for forms. */
  public String getXsrfToken() {
    return exchange().xsrfToken();
  }

  private static Exchange exchange() {
    return Exchange.current()
        .orElseThrow(() -> new IllegalStateException("an action runs outside of a request"));
  }

  protected GlobalPermissionManager getGlobalPermissionManager() {
    return ComponentAccessor.getGlobalPermissionManager();
  }

  protected PermissionManager getPermissionManager() {
    return ComponentAccessor.getPermissionManager();
  }

  public ProjectManager getProjectManager() {
    return ComponentAccessor.getProjectManager();
  }

  public UserManager getUserManager() {
    return ComponentAccessor.getUserManager();
  }

  /** As {@link #getRedirect(String, boolean)}, only to this site. */
  public String getRedirect(String defaultUrl) {
    return getRedirect(defaultUrl, false);
  }

  /** Redirects to {@code returnUrl} if it is there and safe, else to {@code defaultUrl}. */
  public String getRedirect(String defaultUrl, boolean allowUnsafe) {
    if (invalidInput()) {
      return ERROR;
    }
    return forceRedirect(
        returnUrl == null || returnUrl.isBlank()
            ? allowUnsafe ? defaultUrl : safe(defaultUrl)
            : safe(returnUrl));
  }

  private static String safe(String url) {
    boolean elsewhere =
        url.contains("://") || url.startsWith("//") || url.contains("\\") || url.contains(":");
    return elsewhere && !url.startsWith(exchange().baseUrl() + "/") ? "/" : url;
  }

  protected String forceRedirect(String url) {
    try {
      exchange().redirect(url);
      return NONE;
    } catch (IOException e) {
      throw new UncheckedIOException("the redirect to " + url + " can't be sent", e);
    }
  }

  public boolean hasGlobalPermission(GlobalPermissionKey permission) {
    return getGlobalPermissionManager().hasPermission(permission, getLoggedInUser());
  }

  public boolean hasIssuePermission(ProjectPermissionKey permission, Issue issue) {
    return getPermissionManager().hasPermission(permission, issue, getLoggedInUser());
  }

  public boolean hasProjectPermission(ProjectPermissionKey permission, Project project) {
    return getPermissionManager().hasPermission(permission, project, getLoggedInUser());
  }

  public boolean isSystemAdministrator() {
    return hasGlobalPermission(GlobalPermissionKey.SYSTEM_ADMIN);
  }

  public boolean isUserExistsByKey(String key) {
    return getUserManager().getUserByKey(key) != null;
  }

  public boolean isUserExistsByName(String name) {
    return getUserManager().getUserByName(name) != null;
  }

  @Override
  @SuppressWarnings("unchecked")
  public Collection<String> getErrorMessages() {
    return super.getErrorMessages();
  }

  @Override
  @SuppressWarnings("unchecked")
  public Map<String, String> getErrors() {
    return super.getErrors();
  }

  @Override
  @SuppressWarnings("unchecked")
  public void setErrorMessages(Collection messages) {
    super.setErrorMessages(messages);
  }

  @Override
  public void addErrorCollection(ErrorCollection errors) {
    addErrorMessages(errors.getErrorMessages());
    addErrors(errors.getErrors());
    addReasons(errors.getReasons());
  }

  @Override
  public void addError(String field, String message, Reason reason) {
    addError(field, message);
    addReason(reason);
  }

  @Override
  public void addErrorMessage(String message, Reason reason) {
    addErrorMessage(message);
    addReason(reason);
  }

  @Override
  public void addReason(Reason reason) {
    reasons.add(reason);
  }

  @Override
  public void addReasons(Set<Reason> more) {
    reasons.addAll(more);
  }

  @Override
  public void setReasons(Set<Reason> all) {
    reasons.clear();
    reasons.addAll(all);
  }

  @Override
  public Set<Reason> getReasons() {
    return reasons;
  }

  @Override
  public Collection<String> getFlushedErrorMessages() {
    Collection<String> flushed = new ArrayList<>(getErrorMessages());
    errorMessages.clear();
    return flushed;
  }

  public String getReturnUrl() {
    return returnUrl;
  }

  public String getReturnUrlForCancelLink() {
    return returnUrl;
  }

  public void setReturnUrl(String url) {
    returnUrl = url;
  }

  public Project getSelectedProject() {
    return getSelectedProjectObject();
  }

  public Project getSelectedProjectObject() {
    return selectedProjectId == null ? null : getProjectManager().getProjectObj(selectedProjectId);
  }

  public void setSelectedProjectId(Long id) {
    selectedProjectId = id;
  }

  public String htmlEncode(String text) {
    return Html.escape(text);
  }

  public String urlEncode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  public boolean isInlineDialogMode() {
    return inline;
  }

  public void setInline(boolean inline) {
    this.inline = inline;
  }

  public RequestSourceType getRequestSourceType() {
    return inline ? RequestSourceType.DIALOG : RequestSourceType.PAGE;
  }

  /** Ends a dialog. */
  public String returnComplete() {
    return returnComplete(null);
  }

  /** Ends a dialog, or redirects if the form was a page. */
  public String returnComplete(String url) {
    if (!inline) {
      return getRedirect(url);
    }
    try {
      exchange().dialogDone();
      return NONE;
    } catch (IOException e) {
      throw new UncheckedIOException("the end of a dialog can't be sent", e);
    }
  }

  protected String insertContextPath(String url) {
    return url.startsWith("/") && !url.startsWith(Exchange.CONTEXT_PATH + "/")
        ? Exchange.CONTEXT_PATH + url
        : url;
  }
}
