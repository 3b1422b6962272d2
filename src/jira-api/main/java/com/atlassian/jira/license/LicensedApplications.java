package com.atlassian.jira.license;

public interface LicensedApplications {}
