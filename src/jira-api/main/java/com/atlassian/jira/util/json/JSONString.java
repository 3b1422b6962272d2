package com.atlassian.jira.util.json;

public interface JSONString {
  String toJSONString();
}
