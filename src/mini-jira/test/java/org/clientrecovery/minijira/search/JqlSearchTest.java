package org.clientrecovery.minijira.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.JqlFunction;
import com.atlassian.jira.plugin.jql.function.JqlFunctionModuleDescriptor;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import java.util.List;
import java.util.Optional;
import org.clientrecovery.minijira.jira.Desk;
import org.clientrecovery.minijira.jira.PluginModules;
import org.clientrecovery.minijira.tracker.Comments;
import org.clientrecovery.minijira.tracker.IssueValue;
import org.clientrecovery.minijira.tracker.Permissions;
import org.clientrecovery.minijira.tracker.StoredComment;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

public final class JqlSearchTest {
  private final Desk desk = new Desk();
  private MutableIssue mail;
  private MutableIssue shop;
  private MutableIssue other;

  @Before
  public void fill() {
    desk.jira.connect(new Plugin());
    mail = desk.issue("Mail is down in Leeds");
    shop = desk.issue("Shop shows 100% errors_today");
    other = desk.issue("Question");
    desk.tracker
        .issues()
        .update(
            other.getId(),
            desk.tracker
                .issues()
                .byId(other.getId())
                .orElseThrow()
                .draft()
                .statusId(6L)
                .reporter("key-lead")
                .assignee("key-agent"));
    property(mail, "{\"stage\":\"plan\",\"next\":{\"due\":20},\"score\":7}");
    property(shop, "{\"stage\":\"Act\",\"next\":{\"due\":100}}");
    desk.tracker.issues().setValues(shop.getId(), IssueValue.LABEL, List.of("vip"));
  }

  private void property(Issue issue, String json) {
    desk.tracker.properties().put("IssueProperty", issue.getId(), "client-recovery", json);
  }

  @After
  public void close() {
    desk.close();
  }

  /** {@code someIssues(n)} gives the first n issues, {@code text()} is no list. */
  private final class Plugin implements PluginModules {
    @Override
    public Object workflowModule(String className) {
      return null;
    }

    @Override
    public Optional<JqlFunction> function(String name) {
      return name.equalsIgnoreCase("someIssues") ? Optional.of(new Some()) : Optional.empty();
    }

    @Override
    public boolean isIndexed(String propertyKey, String path) {
      return propertyKey.equals("client-recovery") && !path.equals("secret");
    }
  }

  private final class Some implements JqlFunction {
    @Override
    public void init(JqlFunctionModuleDescriptor descriptor) {}

    @Override
    public MessageSet validate(
        ApplicationUser user, FunctionOperand operand, TerminalClause clause) {
      MessageSet messages = new MessageSetImpl();
      if (operand.getArgs().size() != 1) {
        messages.addErrorMessage("someIssues wants a number.");
      }
      return messages;
    }

    @Override
    public List<QueryLiteral> getValues(
        QueryCreationContext context, FunctionOperand operand, TerminalClause clause) {
      return List.of(mail, shop, other).stream()
          .limit(Long.parseLong(operand.getArgs().get(0)))
          .map(issue -> new QueryLiteral(operand, issue.getId()))
          .toList();
    }

    @Override
    public boolean isList() {
      return true;
    }

    @Override
    public int getMinimumNumberOfExpectedArguments() {
      return 1;
    }

    @Override
    public String getFunctionName() {
      return "someIssues";
    }

    @Override
    public JiraDataType getDataType() {
      return JiraDataTypes.ISSUE;
    }
  }

  @Test
  public void shouldFindByTheFieldsOfAnIssue() {
    assertFinds("project = CARE order by key", mail, shop, other);
    assertFinds("project in (care, \"Care\") and status = closed", other);
    assertFinds("issuetype = Task and status != Closed order by key", mail, shop);
    assertFinds("key = CARE-2", shop);
    assertFinds("key in (CARE-1, CARE-3, CARE-99) order by key desc", other, mail);
    assertFinds("key not in (CARE-1, CARE-3)", shop);
    assertFinds("assignee = agent", other);
    assertFinds("assignee is EMPTY order by key", mail, shop);
    assertFinds("reporter = currentUser() or reporter = lead", other);
    assertFinds("labels = vip", shop);
    assertFinds("labels is empty order by key", mail, other);
    assertFinds("resolution = EMPTY order by key", mail, shop, other);
    assertFinds("statusCategory = Done", other);
  }

  @Test
  public void shouldFindWordsLiterally() {
    assertFinds("text ~ \"DOWN leeds\"", mail);
    assertFinds("summary ~ '100%'", shop);
    assertFinds("summary ~ errors_today", shop);
    assertFinds("summary ~ errorsxtoday");
    assertFinds("summary !~ mail order by key", shop, other);
  }

  @Test
  public void shouldCombineClausesAsJqlDoes() {
    assertFinds("key = CARE-1 or key = CARE-2 and status = Closed", mail);
    assertFinds("(key = CARE-1 or key = CARE-2) and not status = Closed order by key", mail, shop);
    assertFinds("not (key = CARE-1 or labels = vip)", other);
    assertFinds("KEY = care-1 && Status = \"Open\" || key = CARE-3 ORDER BY key", mail, other);
    assertFinds("", other, shop, mail);
    assertFinds("order by id", mail, shop, other);
  }

  @Test
  public void shouldFindByWhatAFunctionOfThePluginGives() {
    assertFinds("issue in someIssues(2) order by key", mail, shop);
    assertFinds("issue not in someIssues(2)", other);
    assertFinds("issue in someIssues(\"0\")");
    assertFinds("issue in (CARE-3, someIssues(1)) order by key", mail, other);
  }

  @Test
  public void shouldFindByIssueProperties() {
    assertFinds("issue.property[client-recovery].stage = PLAN", mail);
    assertFinds("issue.property['client-recovery'].stage in (plan, act) order by key", mail, shop);
    assertFinds("issue.property[client-recovery].next.due > 30", shop);
    assertFinds("issue.property[client-recovery].next.due <= 20", mail);
    assertFinds("issue.property[client-recovery].stage != plan", shop);
    assertFinds("issue.property[client-recovery].score is not EMPTY", mail);
    assertFinds("issue.property[client-recovery].stage is EMPTY", other);
  }

  @Test
  public void shouldFindByTime() {
    assertFinds("created >= 2026-03-02 order by key", mail, shop, other);
    assertFinds("created < \"2026-03-02 09:00\"");
    assertFinds("updated > -1d order by key", mail, shop, other);
    assertFinds("updated < -1w");
    assertFinds("resolved is EMPTY and key = CARE-1", mail);
  }

  @Test
  public void shouldFindOnlyWhatTheUserMaySee() throws Exception {
    assertThat(find("customer", "project = CARE order by key")).containsExactly(mail, shop);
    assertThat(find("stranger", "project = CARE")).isEmpty();
    assertThat(find(null, "project = CARE")).isEmpty();
  }

  @Test
  public void shouldNotFindByCommentsThatTheUserMayNotRead() throws Exception {
    StoredComment note =
        desk.tracker
            .comments()
            .add(
                new StoredComment(
                    0, mail.getId(), "key-agent", "secretword", Desk.NOW, null, null, null, null));
    assertThat(find("customer", "text ~ secretword")).containsExactly(mail);

    desk.tracker
        .properties()
        .put(Comments.ENTITY, note.id(), Permissions.PUBLIC_COMMENT, "{\"internal\":true}");
    assertThat(find("customer", "text ~ secretword")).isEmpty();
  }

  @Test
  public void shouldGiveAPage() throws Exception {
    SearchService service = desk.get(SearchService.class);
    SearchResults<Issue> page =
        service.search(
            desk.user("agent"),
            service.parseQuery(desk.user("agent"), "order by key").getQuery(),
            new PagerFilter<>(1, 1));
    assertThat(page.getResults()).containsExactly(shop);
    assertThat(page.getTotal()).isEqualTo(3);
  }

  @Test
  public void shouldSayWhereAQueryCannotBeRead() {
    assertUnreadable("status =", "line 1, character 9", "the end of the query");
    assertUnreadable("status = Open and", "character 18");
    assertUnreadable("status = \"Open", "character 10", "quoted string");
    assertUnreadable("status\n= = x", "line 2, character 3", "'='");
    assertUnreadable("(status = Open", "')'");
    assertUnreadable("status = Open x", "AND, OR or ORDER BY", "'x'");
    assertUnreadable("status Open", "operator");
    assertUnreadable("(".repeat(5_000), "nested too deeply");
  }

  @Test
  public void shouldSayWhatAQueryNamesInVain() {
    assertRefused("colour = red", "Field 'colour' does not exist");
    assertRefused("status = Nowhere", "'Nowhere' does not exist for the field 'status'");
    assertRefused("project = NONE", "'NONE'");
    assertRefused("issue in lostIssues()", "lostIssues()");
    assertRefused("issue = someIssues(1)", "Use 'in' instead");
    assertRefused("status in someIssues(1)", "someIssues");
    assertRefused("issue in someIssues()", "someIssues wants a number.");
    assertRefused("status ~ Open", "'~' is not supported by the 'status' field");
    assertRefused("created > soon", "Date value 'soon'");
    assertRefused("key = (CARE-1, CARE-2)", "Use 'in' instead");
    assertRefused("issue.property[client-recovery].secret = 1", "no plugin declares");
    assertRefused("order by colour", "sort using field 'colour'");
  }

  @Test
  public void shouldNotBeMovedBySql() {
    assertFinds("summary ~ \"' or 1=1 --\"");
    assertFinds("key = \"CARE-1' or '1'='1\"");
    assertFinds("issue.property[client-recovery].stage = \"x') or (1=1\"");
  }

  private void assertFinds(String jql, MutableIssue... expected) {
    try {
      assertThat(find("agent", jql)).as(jql).containsExactly(expected);
    } catch (SearchException e) {
      throw new AssertionError(jql, e);
    }
  }

  private List<Issue> find(String user, String jql) throws SearchException {
    SearchService service = desk.get(SearchService.class);
    SearchService.ParseResult parsed = service.parseQuery(desk.user(user), jql);
    assertThat(parsed.getErrors().getErrorMessages()).as(jql).isEmpty();
    return service
        .search(desk.user(user), parsed.getQuery(), PagerFilter.getUnlimitedFilter())
        .getResults();
  }

  private void assertUnreadable(String jql, String... parts) {
    SearchService.ParseResult parsed =
        desk.get(SearchService.class).parseQuery(desk.user("agent"), jql);
    assertThat(parsed.isValid()).as(jql).isFalse();
    assertThat(parsed.getErrors().getErrorMessages()).singleElement().asString().contains(parts);
  }

  private void assertRefused(String jql, String part) {
    assertThatThrownBy(() -> find("agent", jql))
        .as(jql)
        .isInstanceOf(SearchException.class)
        .hasMessageContaining(part);
  }
}
