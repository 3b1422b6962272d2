package org.clientrecovery.jira.admin;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import java.util.Arrays;
import java.util.Map;
import org.clientrecovery.jira.issue.ReaderTexts;
import org.clientrecovery.text.Stage;

/** The admin page that shows the rules in force, and lets an admin try a text. */
@SupportedMethods({RequestMethod.GET})
public final class WordingRules extends JiraWebActionSupport {
  private static final long serialVersionUID = 1L;

  private final transient RulesInForce rules;
  private final transient ReaderTexts texts;

  public WordingRules(RulesInForce rules, ReaderTexts texts) {
    this.rules = rules;
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
        "version", rules.version(),
        "problems", rules.problems(),
        "categories", rules.byCategory());
  }

  private Map<String, Object> stage(Stage stage) {
    return Map.of("id", stage.id(), "name", texts.text("client-recovery.standing." + stage.id()));
  }
}
