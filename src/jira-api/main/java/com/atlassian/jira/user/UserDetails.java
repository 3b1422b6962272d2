package com.atlassian.jira.user;

public final class UserDetails {
  public UserDetails(java.lang.String p0, java.lang.String p1) {
    throw new UnsupportedOperationException("signature only: new UserDetails");
  }

  public com.atlassian.jira.user.UserDetails withPassword(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: UserDetails.withPassword");
  }

  public com.atlassian.jira.user.UserDetails withEmail(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: UserDetails.withEmail");
  }

  public com.atlassian.jira.user.UserDetails withDirectory(java.lang.Long p0) {
    throw new UnsupportedOperationException("signature only: UserDetails.withDirectory");
  }

  public java.lang.String getUsername() {
    throw new UnsupportedOperationException("signature only: UserDetails.getUsername");
  }

  public java.lang.String getPassword() {
    throw new UnsupportedOperationException("signature only: UserDetails.getPassword");
  }

  public java.lang.String getDisplayName() {
    throw new UnsupportedOperationException("signature only: UserDetails.getDisplayName");
  }

  public java.lang.String getEmailAddress() {
    throw new UnsupportedOperationException("signature only: UserDetails.getEmailAddress");
  }

  public java.util.Optional<java.lang.Long> getDirectoryId() {
    throw new UnsupportedOperationException("signature only: UserDetails.getDirectoryId");
  }

  public boolean equals(java.lang.Object p0) {
    throw new UnsupportedOperationException("signature only: UserDetails.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: UserDetails.hashCode");
  }

  public java.lang.String toString() {
    throw new UnsupportedOperationException("signature only: UserDetails.toString");
  }
}
