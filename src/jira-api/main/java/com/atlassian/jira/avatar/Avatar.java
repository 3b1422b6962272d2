package com.atlassian.jira.avatar;

import com.atlassian.jira.icon.IconType;
import java.util.List;

public interface Avatar {
  List<String> demotedSystemProjectAvatars = null;
  List<String> demotedSystemUserAvatars = null;

  IconType getIconType();

  String getFileName();

  String getContentType();

  Long getId();

  String getOwner();

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

    public static Avatar.Size largest() {
      throw new UnsupportedOperationException("signature only: Avatar.Size.largest");
    }

    public static Avatar.Size defaultSize() {
      throw new UnsupportedOperationException("signature only: Avatar.Size.defaultSize");
    }

    public static Avatar.Size biggerThan(int p0) {
      throw new UnsupportedOperationException("signature only: Avatar.Size.biggerThan");
    }

    public static Avatar.Size smallerThan(int p0) {
      throw new UnsupportedOperationException("signature only: Avatar.Size.smallerThan");
    }

    public int getPixels() {
      throw new UnsupportedOperationException("signature only: Avatar.Size.getPixels");
    }

    public String getParam() {
      throw new UnsupportedOperationException("signature only: Avatar.Size.getParam");
    }

    public String toString() {
      throw new UnsupportedOperationException("signature only: Avatar.Size.toString");
    }

    public static Avatar.Size getSizeFromParam(String p0) {
      throw new UnsupportedOperationException("signature only: Avatar.Size.getSizeFromParam");
    }

    public static Avatar.Size fromString(String p0) {
      throw new UnsupportedOperationException("signature only: Avatar.Size.fromString");
    }

    public static Avatar.Size approx(int p0) {
      throw new UnsupportedOperationException("signature only: Avatar.Size.approx");
    }
  }
}
