package com.atlassian.jira.issue.link;

public interface IssueLinkType
    extends com.atlassian.jira.ofbiz.OfBizValueWrapper,
        java.lang.Comparable<com.atlassian.jira.issue.link.IssueLinkType> {
  java.lang.String NAME_FIELD_NAME = "linkname";
  java.lang.String OUTWARD_FIELD_NAME = "outward";
  java.lang.String INWARD_FIELD_NAME = "inward";
  java.lang.String STYLE_FIELD_NAME = "style";

  java.lang.Long getId();

  java.lang.String getName();

  java.lang.String getOutward();

  java.lang.String getInward();

  java.lang.String getStyle();

  boolean isSubTaskLinkType();

  boolean isSystemLinkType();
}
