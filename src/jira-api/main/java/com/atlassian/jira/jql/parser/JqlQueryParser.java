package com.atlassian.jira.jql.parser;

import com.atlassian.query.Query;

public interface JqlQueryParser {
  Query parseQuery(String p0) throws JqlParseException;

  boolean isValidFieldName(String p0);

  boolean isValidFunctionArgument(String p0);

  boolean isValidFunctionName(String p0);

  boolean isValidValue(String p0);
}
