package com.atlassian.jira.project.version;

public interface VersionManager {
  java.lang.String NO_VERSIONS = "-1";
  java.lang.String ALL_UNRELEASED_VERSIONS = "-2";
  java.lang.String ALL_RELEASED_VERSIONS = "-3";

  com.atlassian.jira.project.version.Version createVersion(
      java.lang.String p0,
      java.util.Date p1,
      java.util.Date p2,
      java.lang.String p3,
      java.lang.Long p4,
      java.lang.Long p5,
      boolean p6)
      throws com.atlassian.jira.exception.CreateException;

  com.atlassian.jira.project.version.Version moveToStartVersionSequence(
      com.atlassian.jira.project.version.Version p0);

  com.atlassian.jira.project.version.Version increaseVersionSequence(
      com.atlassian.jira.project.version.Version p0);

  com.atlassian.jira.project.version.Version decreaseVersionSequence(
      com.atlassian.jira.project.version.Version p0);

  com.atlassian.jira.project.version.Version moveToEndVersionSequence(
      com.atlassian.jira.project.version.Version p0);

  com.atlassian.jira.project.version.Version moveVersionAfter(
      com.atlassian.jira.project.version.Version p0, java.lang.Long p1);

  void deleteVersion(com.atlassian.jira.project.version.Version p0);

  void deleteAllVersions(java.lang.Long p0);

  com.atlassian.jira.project.version.Version editVersionDetails(
      com.atlassian.jira.project.version.Version p0, java.lang.String p1, java.lang.String p2);

  boolean isDuplicateName(com.atlassian.jira.project.version.Version p0, java.lang.String p1);

  com.atlassian.jira.project.version.Version releaseVersion(
      com.atlassian.jira.project.version.Version p0, boolean p1);

  java.util.Collection<com.atlassian.jira.project.version.Version> releaseVersions(
      java.util.Collection<com.atlassian.jira.project.version.Version> p0, boolean p1);

  void moveIssuesToNewVersion(
      java.util.List<com.atlassian.jira.issue.Issue> p0,
      com.atlassian.jira.project.version.Version p1,
      com.atlassian.jira.project.version.Version p2)
      throws com.atlassian.jira.issue.index.IndexException;

  void archiveVersions(java.lang.String[] p0, java.lang.String[] p1);

  com.atlassian.jira.project.version.Version archiveVersion(
      com.atlassian.jira.project.version.Version p0, boolean p1);

  java.util.Collection<com.atlassian.jira.project.version.Version> getVersionsUnarchived(
      java.lang.Long p0);

  java.util.Collection<com.atlassian.jira.project.version.Version> getVersionsArchived(
      com.atlassian.jira.project.Project p0);

  com.atlassian.jira.project.version.Version update(com.atlassian.jira.project.version.Version p0);

  com.atlassian.jira.project.version.Version editVersionReleaseDate(
      com.atlassian.jira.project.version.Version p0, java.util.Date p1);

  com.atlassian.jira.project.version.Version editVersionStartDate(
      com.atlassian.jira.project.version.Version p0, java.util.Date p1);

  com.atlassian.jira.project.version.Version editVersionStartReleaseDate(
      com.atlassian.jira.project.version.Version p0, java.util.Date p1, java.util.Date p2);

  boolean isVersionOverDue(com.atlassian.jira.project.version.Version p0);

  java.util.List<com.atlassian.jira.project.version.Version> getVersions(java.lang.Long p0);

  java.util.List<com.atlassian.jira.project.version.Version> getVersions(
      java.lang.Long p0, boolean p1);

  java.util.List<com.atlassian.jira.project.version.Version> getVersions(
      com.atlassian.jira.project.Project p0);

  java.util.Collection<com.atlassian.jira.project.version.Version> getVersionsByName(
      java.lang.String p0);

  java.util.Collection<com.atlassian.jira.project.version.Version> getVersions(
      java.util.List<java.lang.Long> p0);

  com.atlassian.jira.project.version.Version getVersion(java.lang.Long p0);

  com.atlassian.jira.project.version.Version getVersion(java.lang.Long p0, java.lang.String p1);

  java.util.Collection<com.atlassian.jira.project.version.Version> getVersionsUnreleased(
      java.lang.Long p0, boolean p1);

  java.util.Collection<com.atlassian.jira.project.version.Version> getVersionsReleased(
      java.lang.Long p0, boolean p1);

  java.util.Collection<com.atlassian.jira.project.version.Version> getVersionsReleasedDesc(
      java.lang.Long p0, boolean p1);

  java.util.Collection<com.atlassian.jira.project.version.Version> getOtherVersions(
      com.atlassian.jira.project.version.Version p0);

  java.util.Collection<com.atlassian.jira.project.version.Version> getOtherUnarchivedVersions(
      com.atlassian.jira.project.version.Version p0);

  java.util.Collection<com.atlassian.jira.issue.Issue> getIssuesWithFixVersion(
      com.atlassian.jira.project.version.Version p0);

  java.util.Collection<com.atlassian.jira.issue.Issue> getIssuesWithAffectsVersion(
      com.atlassian.jira.project.version.Version p0);

  java.util.Collection<java.lang.Long> getIssueIdsWithAffectsVersion(
      com.atlassian.jira.project.version.Version p0);

  java.util.Collection<java.lang.Long> getIssueIdsWithFixVersion(
      com.atlassian.jira.project.version.Version p0);

  java.util.Collection<com.atlassian.jira.project.version.Version> getAffectedVersionsFor(
      com.atlassian.jira.issue.Issue p0);

  java.util.List<com.atlassian.jira.issue.history.ChangeItemBean> updateIssueAffectsVersions(
      com.atlassian.jira.issue.Issue p0,
      java.util.Collection<com.atlassian.jira.project.version.Version> p1);

  java.util.List<com.atlassian.jira.issue.history.ChangeItemBean> updateIssueFixVersions(
      com.atlassian.jira.issue.Issue p0,
      java.util.Collection<com.atlassian.jira.project.version.Version> p1);

  java.util.Collection<com.atlassian.jira.project.version.Version> getFixVersionsFor(
      com.atlassian.jira.issue.Issue p0);

  java.util.Collection<com.atlassian.jira.project.version.Version> getAllVersions();

  int getTotalVersionCount();

  java.util.Collection<com.atlassian.jira.project.version.Version> getAllVersionsForProjects(
      java.util.Collection<com.atlassian.jira.project.Project> p0, boolean p1);

  java.util.Collection<com.atlassian.jira.project.version.Version> getAllVersionsReleased(
      boolean p0);

  java.util.Collection<com.atlassian.jira.project.version.Version> getAllVersionsUnreleased(
      boolean p0);

  void merge(
      com.atlassian.jira.user.ApplicationUser p0,
      com.atlassian.jira.project.version.Version p1,
      com.atlassian.jira.project.version.Version p2);

  void deleteAndRemoveFromIssues(
      com.atlassian.jira.user.ApplicationUser p0, com.atlassian.jira.project.version.Version p1);

  java.util.Collection<com.atlassian.jira.project.version.CustomFieldWithVersionUsage>
      getCustomFieldsUsing(com.atlassian.jira.project.version.Version p0);

  long getCustomFieldIssuesCount(com.atlassian.jira.project.version.Version p0);

  void deleteVersionAndSwap(
      com.atlassian.jira.user.ApplicationUser p0,
      com.atlassian.jira.project.version.DeleteVersionWithCustomFieldParameters p1);
}
