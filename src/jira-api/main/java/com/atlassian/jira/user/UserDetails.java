package com.atlassian.jira.user;

import java.util.Optional;

public final class UserDetails {
  public UserDetails(String p0, String p1) {
    throw new UnsupportedOperationException("signature only: new UserDetails");
  }

  public UserDetails withPassword(String p0) {
    throw new UnsupportedOperationException("signature only: UserDetails.withPassword");
  }

  public UserDetails withEmail(String p0) {
    throw new UnsupportedOperationException("signature only: UserDetails.withEmail");
  }

  public UserDetails withDirectory(Long p0) {
    throw new UnsupportedOperationException("signature only: UserDetails.withDirectory");
  }

  public String getUsername() {
    throw new UnsupportedOperationException("signature only: UserDetails.getUsername");
  }

  public String getPassword() {
    throw new UnsupportedOperationException("signature only: UserDetails.getPassword");
  }

  public String getDisplayName() {
    throw new UnsupportedOperationException("signature only: UserDetails.getDisplayName");
  }

  public String getEmailAddress() {
    throw new UnsupportedOperationException("signature only: UserDetails.getEmailAddress");
  }

  public Optional<Long> getDirectoryId() {
    throw new UnsupportedOperationException("signature only: UserDetails.getDirectoryId");
  }

  public boolean equals(Object p0) {
    throw new UnsupportedOperationException("signature only: UserDetails.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: UserDetails.hashCode");
  }

  public String toString() {
    throw new UnsupportedOperationException("signature only: UserDetails.toString");
  }
}
