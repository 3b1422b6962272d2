package com.atlassian.jira.bc.user.search;

import com.atlassian.jira.bc.JiraServiceContext;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;

public interface UserSearchService {
  List<ApplicationUser> findUsers(JiraServiceContext p0, String p1);

  ApplicationUser getUserByName(JiraServiceContext p0, String p1);

  List<ApplicationUser> findUsersAllowEmptyQuery(JiraServiceContext p0, String p1);

  List<ApplicationUser> findUsers(JiraServiceContext p0, String p1, UserSearchParams p2);

  List<ApplicationUser> findUsers(String p0, UserSearchParams p1);

  List<ApplicationUser> findUsers(String p0, String p1, UserSearchParams p2);

  List<String> findUserNames(String p0, UserSearchParams p1);

  List<String> findUserNames(String p0, String p1, UserSearchParams p2);

  boolean userMatches(ApplicationUser p0, UserSearchParams p1);

  boolean canPerformAjaxSearch(JiraServiceContext p0);

  boolean canPerformAjaxSearch(ApplicationUser p0);

  boolean canShowEmailAddresses(JiraServiceContext p0);

  Iterable<String> findUserKeysByFullName(String p0);

  Iterable<ApplicationUser> findUsersByFullName(String p0);

  Iterable<String> findUserKeysByEmail(String p0);

  Iterable<ApplicationUser> findUsersByEmail(String p0);

  List<ApplicationUser> filterUsers(List<ApplicationUser> p0, String p1, UserSearchParams p2);

  List<ApplicationUser> filterUsers(
      List<ApplicationUser> p0, String p1, String p2, UserSearchParams p3);
}
