package com.atlassian.jira.plugin.webfragment.conditions;

/** As {@link HasProjectPermissionCondition}, for the project of the page's issue. */
public class HasIssuePermissionCondition extends HasProjectPermissionCondition {}
