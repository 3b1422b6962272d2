package com.atlassian.jira.jql.builder;

import com.atlassian.query.operand.Operand;
import java.util.Collection;
import java.util.Date;

public interface ValueBuilder {
  JqlClauseBuilder string(String p0);

  JqlClauseBuilder strings(String... p0);

  JqlClauseBuilder strings(Collection<String> p0);

  JqlClauseBuilder number(Long p0);

  JqlClauseBuilder numbers(Long... p0);

  JqlClauseBuilder numbers(Collection<Long> p0);

  JqlClauseBuilder operand(Operand p0);

  JqlClauseBuilder operands(Operand... p0);

  JqlClauseBuilder operands(Collection<? extends Operand> p0);

  JqlClauseBuilder empty();

  JqlClauseBuilder function(String p0);

  JqlClauseBuilder function(String p0, String... p1);

  JqlClauseBuilder function(String p0, Collection<String> p1);

  JqlClauseBuilder functionStandardIssueTypes();

  JqlClauseBuilder functionSubTaskIssueTypes();

  JqlClauseBuilder functionMembersOf(String p0);

  JqlClauseBuilder functionCurrentUser();

  JqlClauseBuilder functionIssueHistory();

  JqlClauseBuilder functionReleasedVersions(String... p0);

  JqlClauseBuilder functionUnreleasedVersions(String... p0);

  JqlClauseBuilder functionNow();

  JqlClauseBuilder functionWatchedIssues();

  JqlClauseBuilder functionVotedIssues();

  JqlClauseBuilder functionLinkedIssues(String p0, String... p1);

  JqlClauseBuilder functionRemoteLinksByGlobalId(String... p0);

  JqlClauseBuilder functionCascaingOption(String p0);

  JqlClauseBuilder functionCascaingOption(String p0, String p1);

  JqlClauseBuilder functionCascaingOptionParentOnly(String p0);

  JqlClauseBuilder functionLastLogin();

  JqlClauseBuilder functionCurrentLogin();

  JqlClauseBuilder date(Date p0);

  JqlClauseBuilder dates(Date... p0);

  JqlClauseBuilder dates(Collection<Date> p0);
}
