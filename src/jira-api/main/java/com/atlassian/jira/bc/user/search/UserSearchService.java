package com.atlassian.jira.bc.user.search;

public interface UserSearchService {
  java.util.List<com.atlassian.jira.user.ApplicationUser> findUsers(
      com.atlassian.jira.bc.JiraServiceContext p0, java.lang.String p1);

  com.atlassian.jira.user.ApplicationUser getUserByName(
      com.atlassian.jira.bc.JiraServiceContext p0, java.lang.String p1);

  java.util.List<com.atlassian.jira.user.ApplicationUser> findUsersAllowEmptyQuery(
      com.atlassian.jira.bc.JiraServiceContext p0, java.lang.String p1);

  java.util.List<com.atlassian.jira.user.ApplicationUser> findUsers(
      com.atlassian.jira.bc.JiraServiceContext p0,
      java.lang.String p1,
      com.atlassian.jira.bc.user.search.UserSearchParams p2);

  java.util.List<com.atlassian.jira.user.ApplicationUser> findUsers(
      java.lang.String p0, com.atlassian.jira.bc.user.search.UserSearchParams p1);

  java.util.List<com.atlassian.jira.user.ApplicationUser> findUsers(
      java.lang.String p0,
      java.lang.String p1,
      com.atlassian.jira.bc.user.search.UserSearchParams p2);

  java.util.List<java.lang.String> findUserNames(
      java.lang.String p0, com.atlassian.jira.bc.user.search.UserSearchParams p1);

  java.util.List<java.lang.String> findUserNames(
      java.lang.String p0,
      java.lang.String p1,
      com.atlassian.jira.bc.user.search.UserSearchParams p2);

  boolean userMatches(
      com.atlassian.jira.user.ApplicationUser p0,
      com.atlassian.jira.bc.user.search.UserSearchParams p1);

  boolean canPerformAjaxSearch(com.atlassian.jira.bc.JiraServiceContext p0);

  boolean canPerformAjaxSearch(com.atlassian.jira.user.ApplicationUser p0);

  boolean canShowEmailAddresses(com.atlassian.jira.bc.JiraServiceContext p0);

  java.lang.Iterable<java.lang.String> findUserKeysByFullName(java.lang.String p0);

  java.lang.Iterable<com.atlassian.jira.user.ApplicationUser> findUsersByFullName(
      java.lang.String p0);

  java.lang.Iterable<java.lang.String> findUserKeysByEmail(java.lang.String p0);

  java.lang.Iterable<com.atlassian.jira.user.ApplicationUser> findUsersByEmail(java.lang.String p0);

  java.util.List<com.atlassian.jira.user.ApplicationUser> filterUsers(
      java.util.List<com.atlassian.jira.user.ApplicationUser> p0,
      java.lang.String p1,
      com.atlassian.jira.bc.user.search.UserSearchParams p2);

  java.util.List<com.atlassian.jira.user.ApplicationUser> filterUsers(
      java.util.List<com.atlassian.jira.user.ApplicationUser> p0,
      java.lang.String p1,
      java.lang.String p2,
      com.atlassian.jira.bc.user.search.UserSearchParams p3);
}
