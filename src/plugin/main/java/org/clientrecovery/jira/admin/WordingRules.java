package org.clientrecovery.jira.admin;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import java.util.Arrays;
import java.util.Map;
import org.clientrecovery.jira.issue.ReaderTexts;
import org.clientrecovery.text.Stage;
import org.clientrecovery.wording.Category;

/** The admin page that shows the rules in force, and lets an admin try a text. */
@SupportedMethods({RequestMethod.GET})
public class WordingRules extends JiraWebActionSupport {
  private static final long serialVersionUID = 1L;

  private final transient ReaderTexts texts;

  public WordingRules(ReaderTexts texts) {
    this.texts = texts;
  }

  @Override
  @SupportedMethods({RequestMethod.GET})
  public String doDefault() {
    return hasGlobalPermission(GlobalPermissionKey.ADMINISTER)
        ? INPUT
        : PERMISSION_VIOLATION_RESULT;
  }

  @Override
  @SupportedMethods({RequestMethod.GET})
  protected String doExecute() {
    return doDefault();
  }

  /** Everything that the page shows. */
  public Map<String, Object> getPage() {
    return Map.of(
        "stages", Arrays.stream(Stage.values()).map(this::stage).toList(),
        "categories", Arrays.stream(Category.values()).map(this::category).toList());
  }

  private Map<String, Object> stage(Stage stage) {
    return Map.of("id", stage.id(), "name", texts.text("client-recovery.standing." + stage.id()));
  }

  private Map<String, Object> category(Category category) {
    return Map.of(
        "id", category.id(),
        "name", texts.text("client-recovery.category." + category.id()),
        "meaning", texts.text("client-recovery.category." + category.id() + ".meaning"));
  }
}
