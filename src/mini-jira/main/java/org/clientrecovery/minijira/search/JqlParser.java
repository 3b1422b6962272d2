package org.clientrecovery.minijira.search;

import com.atlassian.query.Query;
import com.atlassian.query.QueryImpl;
import com.atlassian.query.clause.AndClause;
import com.atlassian.query.clause.Clause;
import com.atlassian.query.clause.NotClause;
import com.atlassian.query.clause.OrClause;
import com.atlassian.query.clause.TerminalClauseImpl;
import com.atlassian.query.operand.EmptyOperand;
import com.atlassian.query.operand.FunctionOperand;
import com.atlassian.query.operand.MultiValueOperand;
import com.atlassian.query.operand.Operand;
import com.atlassian.query.operand.SingleValueOperand;
import com.atlassian.query.operator.Operator;
import com.atlassian.query.order.OrderBy;
import com.atlassian.query.order.OrderByImpl;
import com.atlassian.query.order.SearchSort;
import com.atlassian.query.order.SortOrder;
import java.util.ArrayList;
import java.util.List;

/** Reads queries, by recursive descent. */
public final class JqlParser {
  private static final int DEEPEST = 100;

  private final List<JqlToken> tokens;
  private int at;
  private int depth;

  private JqlParser(List<JqlToken> tokens) {
    this.tokens = tokens;
  }

  /**
   * Reads a query; an empty one finds all.
   *
   * @throws JqlException with line and character of what can't be read
   */
  public static Query parse(String query) {
    JqlParser parser = new JqlParser(JqlLexer.read(query));
    Clause where = parser.startsOrder() || parser.isAtEnd() ? null : parser.or();
    OrderBy order = parser.startsOrder() ? parser.order() : OrderByImpl.NO_ORDER;
    if (!parser.isAtEnd()) {
      throw parser.next().error("Expecting AND, OR or ORDER BY but got " + parser.next() + ".");
    }
    return new QueryImpl(where, order, query);
  }

  private JqlToken next() {
    return tokens.get(at);
  }

  private JqlToken take() {
    JqlToken token = next();
    if (token.kind() != JqlToken.Kind.END) {
      at++;
    }
    return token;
  }

  private boolean isAtEnd() {
    return next().kind() == JqlToken.Kind.END;
  }

  private boolean startsOrder() {
    return next().isWord("order") && tokens.get(at + 1).isWord("by");
  }

  private boolean skipIf(boolean condition) {
    if (condition) {
      take();
    }
    return condition;
  }

  private Clause or() {
    List<Clause> clauses = new ArrayList<>(List.of(and()));
    while (skipIf(next().isWord("or") || next().isSign("|") || next().isSign("||"))) {
      clauses.add(and());
    }
    return clauses.size() == 1 ? clauses.get(0) : new OrClause(clauses);
  }

  private Clause and() {
    List<Clause> clauses = new ArrayList<>(List.of(not()));
    while (skipIf(next().isWord("and") || next().isSign("&") || next().isSign("&&"))) {
      clauses.add(not());
    }
    return clauses.size() == 1 ? clauses.get(0) : new AndClause(clauses);
  }

  private Clause not() {
    if (depth++ > DEEPEST) {
      throw next().error("The query is nested too deeply.");
    }
    try {
      if (skipIf(next().isWord("not") || next().isSign("!"))) {
        return new NotClause(not());
      }
      return next().isSign("(") ? parentheses() : terminal();
    } finally {
      depth--;
    }
  }

  private Clause parentheses() {
    take();
    Clause inside = or();
    expect(")");
    return inside;
  }

  private void expect(String sign) {
    JqlToken token = take();
    if (!token.isSign(sign)) {
      throw token.error("Expecting '" + sign + "' but got " + token + ".");
    }
  }

  private Clause terminal() {
    String field = field();
    return new TerminalClauseImpl(field, operator(), operand());
  }

  /** {@code status}, or {@code issue.property[client-recovery].next.due}. */
  private String field() {
    StringBuilder name = new StringBuilder(value("a field name"));
    while (next().isSign(".") || next().isSign("[")) {
      if (take().isSign("[")) {
        name.append('[').append(value("the key of a property")).append(']');
        expect("]");
      } else {
        name.append('.').append(value("the rest of a field name"));
      }
    }
    return name.toString();
  }

  private String value(String what) {
    JqlToken token = take();
    if (!token.isValue()) {
      throw token.error("Expecting " + what + " but got " + token + ".");
    }
    return token.text();
  }

  private Operator operator() {
    JqlToken token = take();
    if (token.kind() == JqlToken.Kind.SIGN) {
      for (Operator operator : Operator.values()) {
        if (operator.getDisplayString().equals(token.text())) {
          return operator;
        }
      }
    }
    if (token.isWord("in")) {
      return Operator.IN;
    }
    if (token.isWord("is")) {
      return skipIf(next().isWord("not")) ? Operator.IS_NOT : Operator.IS;
    }
    if (token.isWord("not") && skipIf(next().isWord("in"))) {
      return Operator.NOT_IN;
    }
    throw token.error(
        "Expecting an operator (=, !=, ~, !~, <, <=, >, >=, in, not in, is, is not) but got "
            + token
            + ".");
  }

  private Operand operand() {
    if (next().isSign("(")) {
      return list();
    }
    JqlToken token = take();
    if (!token.isValue()) {
      throw token.error("Expecting a value, list or function but got " + token + ".");
    }
    if (next().isSign("(")) {
      return new FunctionOperand(token.text(), arguments());
    }
    if (token.isWord("empty") || token.isWord("null")) {
      return EmptyOperand.EMPTY;
    }
    return new SingleValueOperand(token.text() + rest(token));
  }

  /** {@code example.org} without quotes is one value. */
  private String rest(JqlToken token) {
    StringBuilder rest = new StringBuilder();
    while (token.kind() == JqlToken.Kind.WORD && next().isSign(".")) {
      take();
      rest.append('.').append(value("the rest of a value"));
    }
    return rest.toString();
  }

  private Operand list() {
    take();
    List<Operand> values = new ArrayList<>(List.of(operand()));
    while (skipIf(next().isSign(","))) {
      values.add(operand());
    }
    expect(")");
    return new MultiValueOperand(values);
  }

  private List<String> arguments() {
    take();
    List<String> arguments = new ArrayList<>();
    if (!next().isSign(")")) {
      arguments.add(value("an argument"));
      while (skipIf(next().isSign(","))) {
        arguments.add(value("an argument"));
      }
    }
    expect(")");
    return arguments;
  }

  private OrderBy order() {
    at += 2;
    List<SearchSort> sorts = new ArrayList<>(List.of(sort()));
    while (skipIf(next().isSign(","))) {
      sorts.add(sort());
    }
    return new OrderByImpl(sorts);
  }

  private SearchSort sort() {
    String field = field();
    if (skipIf(next().isWord("desc"))) {
      return new SearchSort(field, SortOrder.DESC);
    }
    return new SearchSort(field, skipIf(next().isWord("asc")) ? SortOrder.ASC : null);
  }
}
