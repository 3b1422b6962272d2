package com.atlassian.jira.util.json;

public interface JSONString {
  java.lang.String toJSONString();
}
