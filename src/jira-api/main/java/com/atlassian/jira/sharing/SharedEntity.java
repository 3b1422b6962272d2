package com.atlassian.jira.sharing;

import com.atlassian.jira.favourites.Favourite;

public interface SharedEntity extends Favourite {}
