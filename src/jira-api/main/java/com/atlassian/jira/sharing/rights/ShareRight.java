package com.atlassian.jira.sharing.rights;

public interface ShareRight {}
