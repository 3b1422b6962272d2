package org.clientrecovery.minijira.search;

import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.JqlFunction;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.EmptyOperand;
import com.atlassian.query.operand.FunctionOperand;
import com.atlassian.query.operand.MultiValueOperand;
import com.atlassian.query.operand.Operand;
import com.atlassian.query.operand.SingleValueOperand;
import com.atlassian.query.operator.Operator;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What stands on the right of an operator, with functions called. */
final class JqlOperands {
  private static final Set<String> ISSUE_FIELDS = Set.of("issue", "key", "issuekey", "id");

  private final QueryCreationContext context;
  private final JqlModules modules;
  private final JqlDates dates;

  JqlOperands(QueryCreationContext context, JqlModules modules, JqlDates dates) {
    this.context = context;
    this.modules = modules;
    this.dates = dates;
  }

  /**
   * The values of an operand.
   *
   * @param empty whether EMPTY is among them
   */
  record Values(List<String> texts, boolean empty) {}

  JqlDates dates() {
    return dates;
  }

  boolean isEmpty(TerminalClause clause) {
    return clause.getOperand() instanceof EmptyOperand;
  }

  /** The one value of a clause. */
  String single(TerminalClause clause) {
    List<String> texts = values(clause).texts();
    if (texts.size() != 1) {
      throw new JqlException(
          "The operator '"
              + clause.getOperator().getDisplayString()
              + "' needs one value for the field '"
              + clause.getName()
              + "'.");
    }
    return texts.get(0);
  }

  Values values(TerminalClause clause) {
    boolean list = clause.getOperand() instanceof MultiValueOperand;
    boolean in = clause.getOperator() == Operator.IN || clause.getOperator() == Operator.NOT_IN;
    if (list && !in) {
      throw new JqlException(
          "Operator '"
              + clause.getOperator().getDisplayString()
              + "' does not support the list "
              + clause.getOperand().getDisplayString()
              + ". Use 'in' instead.");
    }
    List<String> texts = new ArrayList<>();
    boolean empty = collect(clause, clause.getOperand(), in, texts);
    return new Values(texts, empty);
  }

  private boolean collect(TerminalClause clause, Operand operand, boolean in, List<String> texts) {
    if (operand instanceof MultiValueOperand list) {
      boolean empty = false;
      for (Operand value : list.getValues()) {
        empty |= collect(clause, value, in, texts);
      }
      return empty;
    }
    if (operand instanceof FunctionOperand function) {
      texts.addAll(call(clause, function, in));
    } else if (operand instanceof SingleValueOperand value) {
      texts.add(
          value.getLongValue() == null ? value.getStringValue() : value.getLongValue().toString());
    }
    return operand instanceof EmptyOperand;
  }

  private List<String> call(TerminalClause clause, FunctionOperand operand, boolean in) {
    if (operand.getName().equalsIgnoreCase("currentUser")) {
      ApplicationUser user = context.getApplicationUser();
      return user == null ? List.of() : List.of(user.getName());
    }
    JqlFunction function =
        modules
            .function(operand.getName())
            .orElseThrow(
                () ->
                    new JqlException(
                        "Unable to find JQL function '" + operand.getDisplayString() + "'."));
    check(clause, operand, function, in);
    return function.getValues(context, operand, clause).stream()
        .filter(literal -> !literal.isEmpty())
        .map(QueryLiteral::asString)
        .toList();
  }

  private void check(
      TerminalClause clause, FunctionOperand operand, JqlFunction function, boolean in) {
    if (function.isList() && !in) {
      throw new JqlException(
          "Operator '"
              + clause.getOperator().getDisplayString()
              + "' does not support the list function '"
              + operand.getDisplayString()
              + "'. Use 'in' instead.");
    }
    if (function.getDataType().matches(JiraDataTypes.ISSUE)
        && !ISSUE_FIELDS.contains(clause.getName().toLowerCase(java.util.Locale.ROOT))) {
      throw new JqlException(
          "Function '"
              + operand.getName()
              + "' can't be used with the field '"
              + clause.getName()
              + "': it gives issues.");
    }
    MessageSet messages = function.validate(context.getApplicationUser(), operand, clause);
    if (messages.hasAnyErrors()) {
      throw new JqlException(String.join(" ", messages.getErrorMessages()));
    }
  }
}
