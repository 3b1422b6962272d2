package com.atlassian.jira.jql.parser;

public interface JqlQueryParser {
  com.atlassian.query.Query parseQuery(java.lang.String p0)
      throws com.atlassian.jira.jql.parser.JqlParseException;

  boolean isValidFieldName(java.lang.String p0);

  boolean isValidFunctionArgument(java.lang.String p0);

  boolean isValidFunctionName(java.lang.String p0);

  boolean isValidValue(java.lang.String p0);
}
