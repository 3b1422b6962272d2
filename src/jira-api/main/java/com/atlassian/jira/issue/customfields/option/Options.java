package com.atlassian.jira.issue.customfields.option;

import java.util.List;

public interface Options extends List<Option> {}
