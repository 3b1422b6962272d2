package com.atlassian.jira.favourites;

public interface Favourite {}
