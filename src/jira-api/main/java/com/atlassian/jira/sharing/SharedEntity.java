package com.atlassian.jira.sharing;

public interface SharedEntity extends com.atlassian.jira.favourites.Favourite {}
