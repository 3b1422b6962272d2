package org.clientrecovery.jira.report;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import java.util.HashMap;
import java.util.Map;

/** The page of unresolved commitments across projects; its filter stands in its address. */
@SupportedMethods({RequestMethod.GET})
public final class ClientRecoveryCommitments extends JiraWebActionSupport {
  private static final long serialVersionUID = 1L;

  private final transient ReportView view;
  private final Map<String, String> fields = new HashMap<>();
  private transient Map<String, Object> page;

  public ClientRecoveryCommitments(ReportView view) {
    this.view = view;
  }

  @Override
  @SupportedMethods({RequestMethod.GET})
  public String doDefault() {
    return INPUT;
  }

  @Override
  @SupportedMethods({RequestMethod.GET})
  protected String doExecute() {
    return INPUT;
  }

  /** Everything that the page shows; read once, however often the template asks. */
  public Map<String, Object> getPage() {
    if (page == null) {
      page = view.framed(FilterForm.of(fields::get), getLoggedInUser());
    }
    return page;
  }

  public void setProject(String value) {
    fields.put("project", value);
  }

  public void setParty(String value) {
    fields.put("party", value);
  }

  public void setState(String value) {
    fields.put("state", value);
  }

  public void setOwner(String value) {
    fields.put("owner", value);
  }

  public void setClient(String value) {
    fields.put("client", value);
  }

  public void setText(String value) {
    fields.put("text", value);
  }

  public void setFrom(String value) {
    fields.put("from", value);
  }

  public void setTo(String value) {
    fields.put("to", value);
  }

  public void setGroup(String value) {
    fields.put("group", value);
  }

  public void setSection(String value) {
    fields.put("section", value);
  }

  public void setAfter(String value) {
    fields.put("after", value);
  }

  public void setPrint(String value) {
    fields.put("print", value);
  }
}
