package org.clientrecovery.jira.report;

import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.AbstractJqlFunction;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clientrecovery.commitment.Party;
import org.clientrecovery.jira.issue.ReaderTexts;

/**
 * {@code issue in unresolvedCommitments("overdue", "us")}: the issues with an unresolved commitment
 * that whoever searches may see, the most urgent ones where there are more than {@value #MOST}.
 */
public final class UnresolvedCommitmentsFunction extends AbstractJqlFunction {
  static final int MOST = 1_000;

  private final UnresolvedCommitments commitments;
  private final ReportFilters filters;
  private final ReaderTexts texts;

  public UnresolvedCommitmentsFunction(
      UnresolvedCommitments commitments, ReportFilters filters, ReaderTexts texts) {
    this.commitments = commitments;
    this.filters = filters;
    this.texts = texts;
  }

  @Override
  public MessageSet validate(
      ApplicationUser searcher, FunctionOperand operand, TerminalClause clause) {
    MessageSet messages = new MessageSetImpl();
    List<String> arguments = operand.getArgs();
    arguments.stream()
        .filter(argument -> urgency(argument).isEmpty() && party(argument).isEmpty())
        .map(argument -> unknown(operand.getName(), argument))
        .forEach(messages::addErrorMessage);
    boolean twice =
        arguments.stream().filter(argument -> urgency(argument).isPresent()).count() > 1
            || arguments.stream().filter(argument -> party(argument).isPresent()).count() > 1;
    if (twice) {
      messages.addErrorMessage(tooMany(operand.getName()));
    }
    return messages;
  }

  private String unknown(String function, String argument) {
    return texts.text(
        "client-recovery.jql.argument", function, argument, sections() + ", " + parties());
  }

  private String tooMany(String function) {
    return texts.text("client-recovery.jql.arguments", function, sections(), parties());
  }

  @Override
  public List<QueryLiteral> getValues(
      QueryCreationContext context, FunctionOperand operand, TerminalClause clause) {
    ApplicationUser searcher = context.getApplicationUser();
    List<String> arguments = operand.getArgs();
    FilterForm form =
        FilterForm.of(field -> null)
            .with("section", first(arguments, argument -> urgency(argument).isPresent()))
            .with("party", first(arguments, argument -> party(argument).isPresent()));
    return filters.read(form, searcher).filter().stream()
        .flatMap(filter -> commitments.issues(filter, searcher, MOST).stream())
        .map(issue -> new QueryLiteral(operand, issue))
        .toList();
  }

  private static String first(List<String> arguments, java.util.function.Predicate<String> wanted) {
    return arguments.stream().filter(wanted).findFirst().orElse("");
  }

  private static Optional<Urgency> urgency(String argument) {
    return Urgency.withId(argument);
  }

  private static Optional<Party> party(String argument) {
    return Arrays.stream(Party.values()).filter(party -> party.id().equals(argument)).findFirst();
  }

  private static String sections() {
    return joined(Arrays.stream(Urgency.values()).map(Urgency::id));
  }

  private static String parties() {
    return joined(Arrays.stream(Party.values()).map(Party::id));
  }

  private static String joined(Stream<String> ids) {
    return ids.collect(Collectors.joining(", "));
  }

  @Override
  public int getMinimumNumberOfExpectedArguments() {
    return 0;
  }

  @Override
  public JiraDataType getDataType() {
    return JiraDataTypes.ISSUE;
  }
}
