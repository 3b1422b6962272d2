package com.atlassian.jira.avatar;

public interface Avatar {
  java.util.List<java.lang.String> demotedSystemProjectAvatars = null;
  java.util.List<java.lang.String> demotedSystemUserAvatars = null;

  java.lang.String getFileName();

  java.lang.String getContentType();

  java.lang.Long getId();

  java.lang.String getOwner();

  boolean isSystemAvatar();

  public enum Size {
    NORMAL,
    SMALL,
    MEDIUM,
    LARGE,
    XLARGE,
    NORMAL_3X,
    XXLARGE,
    XXXLARGE,
    LARGE_3X,
    RETINA_XXLARGE,
    RETINA_XXXLARGE,
    RETINA_XXLARGE_3X,
    RETINA_XXXLARGE_3X;

    public static com.atlassian.jira.avatar.Avatar.Size largest() {
      throw new UnsupportedOperationException("signature only: Avatar.Size.largest");
    }

    public static com.atlassian.jira.avatar.Avatar.Size defaultSize() {
      throw new UnsupportedOperationException("signature only: Avatar.Size.defaultSize");
    }

    public static com.atlassian.jira.avatar.Avatar.Size biggerThan(int p0) {
      throw new UnsupportedOperationException("signature only: Avatar.Size.biggerThan");
    }

    public static com.atlassian.jira.avatar.Avatar.Size smallerThan(int p0) {
      throw new UnsupportedOperationException("signature only: Avatar.Size.smallerThan");
    }

    public int getPixels() {
      throw new UnsupportedOperationException("signature only: Avatar.Size.getPixels");
    }

    public java.lang.String getParam() {
      throw new UnsupportedOperationException("signature only: Avatar.Size.getParam");
    }

    public java.lang.String toString() {
      throw new UnsupportedOperationException("signature only: Avatar.Size.toString");
    }

    public static com.atlassian.jira.avatar.Avatar.Size getSizeFromParam(java.lang.String p0) {
      throw new UnsupportedOperationException("signature only: Avatar.Size.getSizeFromParam");
    }

    public static com.atlassian.jira.avatar.Avatar.Size fromString(java.lang.String p0) {
      throw new UnsupportedOperationException("signature only: Avatar.Size.fromString");
    }

    public static com.atlassian.jira.avatar.Avatar.Size approx(int p0) {
      throw new UnsupportedOperationException("signature only: Avatar.Size.approx");
    }
  }
}
