package org.clientrecovery.jira.report;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import java.util.Map;

/** The page of all recoveries that its reader may see, with a filter in the address. */
@SupportedMethods({RequestMethod.GET})
public final class ClientRecoveries extends JiraWebActionSupport {
  private static final long serialVersionUID = 1L;
  private static final int LAST_PAGE = 10_000;

  private final transient RecoveriesOverview overview;
  private transient Map<String, Object> page;
  private String project = "";
  private String standing = "";
  private int number;

  public ClientRecoveries(RecoveriesOverview overview) {
    this.overview = overview;
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
      page =
          overview.model(
              new RecoveriesOverview.Question(project, standing, number), getLoggedInUser());
    }
    return page;
  }

  public void setProject(String value) {
    project = value;
  }

  public void setStanding(String value) {
    standing = value;
  }

  /** The page, from 0; what is no such number is the first. */
  public void setAfter(String value) {
    number = value.matches("\\d{1,5}") ? Math.min(LAST_PAGE, Integer.parseInt(value)) : 0;
  }
}
