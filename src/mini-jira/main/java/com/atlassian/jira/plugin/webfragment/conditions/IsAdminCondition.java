package com.atlassian.jira.plugin.webfragment.conditions;

/** True for administrators. */
public class IsAdminCondition extends UserIsAdminCondition {}
