package com.atlassian.jira.project.version;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.issue.index.IndexException;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.Date;
import java.util.List;

public interface VersionManager {
  String NO_VERSIONS = "-1";
  String ALL_UNRELEASED_VERSIONS = "-2";
  String ALL_RELEASED_VERSIONS = "-3";

  Version createVersion(String p0, Date p1, Date p2, String p3, Long p4, Long p5, boolean p6)
      throws CreateException;

  Version moveToStartVersionSequence(Version p0);

  Version increaseVersionSequence(Version p0);

  Version decreaseVersionSequence(Version p0);

  Version moveToEndVersionSequence(Version p0);

  Version moveVersionAfter(Version p0, Long p1);

  void deleteVersion(Version p0);

  void deleteAllVersions(Long p0);

  Version editVersionDetails(Version p0, String p1, String p2);

  boolean isDuplicateName(Version p0, String p1);

  Version releaseVersion(Version p0, boolean p1);

  Collection<Version> releaseVersions(Collection<Version> p0, boolean p1);

  void moveIssuesToNewVersion(List<com.atlassian.jira.issue.Issue> p0, Version p1, Version p2)
      throws IndexException;

  void archiveVersions(String[] p0, String[] p1);

  Version archiveVersion(Version p0, boolean p1);

  Collection<Version> getVersionsUnarchived(Long p0);

  Collection<Version> getVersionsArchived(Project p0);

  Version update(Version p0);

  Version editVersionReleaseDate(Version p0, Date p1);

  Version editVersionStartDate(Version p0, Date p1);

  Version editVersionStartReleaseDate(Version p0, Date p1, Date p2);

  boolean isVersionOverDue(Version p0);

  List<Version> getVersions(Long p0);

  List<Version> getVersions(Long p0, boolean p1);

  List<Version> getVersions(Project p0);

  Collection<Version> getVersionsByName(String p0);

  Collection<Version> getVersions(List<Long> p0);

  Version getVersion(Long p0);

  Version getVersion(Long p0, String p1);

  Collection<Version> getVersionsUnreleased(Long p0, boolean p1);

  Collection<Version> getVersionsReleased(Long p0, boolean p1);

  Collection<Version> getVersionsReleasedDesc(Long p0, boolean p1);

  Collection<Version> getOtherVersions(Version p0);

  Collection<Version> getOtherUnarchivedVersions(Version p0);

  Collection<com.atlassian.jira.issue.Issue> getIssuesWithFixVersion(Version p0);

  Collection<com.atlassian.jira.issue.Issue> getIssuesWithAffectsVersion(Version p0);

  Collection<Long> getIssueIdsWithAffectsVersion(Version p0);

  Collection<Long> getIssueIdsWithFixVersion(Version p0);

  Collection<Version> getAffectedVersionsFor(com.atlassian.jira.issue.Issue p0);

  List<ChangeItemBean> updateIssueAffectsVersions(
      com.atlassian.jira.issue.Issue p0, Collection<Version> p1);

  List<ChangeItemBean> updateIssueFixVersions(
      com.atlassian.jira.issue.Issue p0, Collection<Version> p1);

  Collection<Version> getFixVersionsFor(com.atlassian.jira.issue.Issue p0);

  Collection<Version> getAllVersions();

  int getTotalVersionCount();

  Collection<Version> getAllVersionsForProjects(Collection<Project> p0, boolean p1);

  Collection<Version> getAllVersionsReleased(boolean p0);

  Collection<Version> getAllVersionsUnreleased(boolean p0);

  void merge(ApplicationUser p0, Version p1, Version p2);

  void deleteAndRemoveFromIssues(ApplicationUser p0, Version p1);

  Collection<CustomFieldWithVersionUsage> getCustomFieldsUsing(Version p0);

  long getCustomFieldIssuesCount(Version p0);

  void deleteVersionAndSwap(ApplicationUser p0, DeleteVersionWithCustomFieldParameters p1);
}
