package com.atlassian.jira.auditing;

import java.util.List;

public interface Records {
  List<AuditRecord> getResults();

  long getCount();

  int getMaxResults();
}
