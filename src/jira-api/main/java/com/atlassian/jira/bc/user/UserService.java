package com.atlassian.jira.bc.user;

public interface UserService {
  com.atlassian.jira.bc.user.UserService.CreateUserValidationResult validateCreateUser(
      com.atlassian.jira.bc.user.UserService.CreateUserRequest p0);

  com.atlassian.jira.user.ApplicationUser createUser(
      com.atlassian.jira.bc.user.UserService.CreateUserValidationResult p0)
      throws com.atlassian.jira.exception.PermissionException,
          com.atlassian.jira.exception.CreateException;

  com.atlassian.jira.bc.user.ApplicationUserBuilder newUserBuilder(
      com.atlassian.jira.user.ApplicationUser p0);

  com.atlassian.jira.bc.user.UserService.CreateUsernameValidationResult validateCreateUsername(
      com.atlassian.jira.user.ApplicationUser p0, java.lang.String p1);

  com.atlassian.jira.bc.user.UserService.CreateUsernameValidationResult validateCreateUsername(
      com.atlassian.jira.user.ApplicationUser p0, java.lang.String p1, java.lang.Long p2);

  com.atlassian.jira.bc.user.UserService.UpdateUserValidationResult validateUpdateUser(
      com.atlassian.jira.user.ApplicationUser p0);

  void updateUser(com.atlassian.jira.bc.user.UserService.UpdateUserValidationResult p0);

  com.atlassian.jira.bc.user.UserService.DeleteUserValidationResult validateDeleteUser(
      com.atlassian.jira.user.ApplicationUser p0, java.lang.String p1);

  com.atlassian.jira.bc.user.UserService.DeleteUserValidationResult validateDeleteUser(
      com.atlassian.jira.user.ApplicationUser p0, com.atlassian.jira.user.ApplicationUser p1);

  void addUserToApplication(
      com.atlassian.jira.bc.user.UserService.AddUserToApplicationValidationResult p0)
      throws com.atlassian.jira.exception.AddException,
          com.atlassian.jira.exception.PermissionException;

  void removeUserFromApplication(
      com.atlassian.jira.bc.user.UserService.RemoveUserFromApplicationValidationResult p0)
      throws com.atlassian.jira.exception.RemoveException,
          com.atlassian.jira.exception.PermissionException;

  public static final class AddUserToApplicationValidationResult
      extends com.atlassian.jira.bc.ServiceResultImpl {
    public com.atlassian.jira.user.ApplicationUser getUserToAdd() {
      throw new UnsupportedOperationException(
          "signature only: UserService.AddUserToApplicationValidationResult.getUserToAdd");
    }

    public java.util.Set<com.atlassian.crowd.embedded.api.Group> getApplicationDefaultGroups() {
      throw new UnsupportedOperationException(
          "signature only: UserService.AddUserToApplicationValidationResult.getApplicationDefaultGroups");
    }

    AddUserToApplicationValidationResult() {
      super((com.atlassian.jira.util.ErrorCollection) null);
      throw new UnsupportedOperationException(
          "signature only: new UserService.AddUserToApplicationValidationResult");
    }
  }

  public static final class CreateUserRequest {
    public static com.atlassian.jira.bc.user.UserService.CreateUserRequest withUserDetails(
        com.atlassian.jira.user.ApplicationUser p0,
        java.lang.String p1,
        java.lang.String p2,
        java.lang.String p3,
        java.lang.String p4) {
      throw new UnsupportedOperationException(
          "signature only: UserService.CreateUserRequest.withUserDetails");
    }

    public com.atlassian.jira.bc.user.UserService.CreateUserRequest confirmPassword(
        java.lang.String p0) {
      throw new UnsupportedOperationException(
          "signature only: UserService.CreateUserRequest.confirmPassword");
    }

    public com.atlassian.jira.bc.user.UserService.CreateUserRequest withNoApplicationAccess() {
      throw new UnsupportedOperationException(
          "signature only: UserService.CreateUserRequest.withNoApplicationAccess");
    }

    public com.atlassian.jira.bc.user.UserService.CreateUserRequest sendNotification(boolean p0) {
      throw new UnsupportedOperationException(
          "signature only: UserService.CreateUserRequest.sendNotification");
    }

    public com.atlassian.jira.bc.user.UserService.CreateUserRequest sendUserSignupEvent() {
      throw new UnsupportedOperationException(
          "signature only: UserService.CreateUserRequest.sendUserSignupEvent");
    }

    public com.atlassian.jira.bc.user.UserService.CreateUserRequest passwordRequired() {
      throw new UnsupportedOperationException(
          "signature only: UserService.CreateUserRequest.passwordRequired");
    }

    public com.atlassian.jira.bc.user.UserService.CreateUserRequest performPermissionCheck(
        boolean p0) {
      throw new UnsupportedOperationException(
          "signature only: UserService.CreateUserRequest.performPermissionCheck");
    }

    public com.atlassian.jira.bc.user.UserService.CreateUserRequest inDirectory(java.lang.Long p0) {
      throw new UnsupportedOperationException(
          "signature only: UserService.CreateUserRequest.inDirectory");
    }

    public com.atlassian.jira.bc.user.UserService.CreateUserRequest skipValidation() {
      throw new UnsupportedOperationException(
          "signature only: UserService.CreateUserRequest.skipValidation");
    }

    public boolean requirePassword() {
      throw new UnsupportedOperationException(
          "signature only: UserService.CreateUserRequest.requirePassword");
    }

    public java.lang.String getUsername() {
      throw new UnsupportedOperationException(
          "signature only: UserService.CreateUserRequest.getUsername");
    }

    public java.lang.String getPassword() {
      throw new UnsupportedOperationException(
          "signature only: UserService.CreateUserRequest.getPassword");
    }

    public java.lang.String getDisplayName() {
      throw new UnsupportedOperationException(
          "signature only: UserService.CreateUserRequest.getDisplayName");
    }

    public java.lang.String getEmailAddress() {
      throw new UnsupportedOperationException(
          "signature only: UserService.CreateUserRequest.getEmailAddress");
    }

    public boolean defaultDirectory() {
      throw new UnsupportedOperationException(
          "signature only: UserService.CreateUserRequest.defaultDirectory");
    }

    public java.lang.Long getDirectoryId() {
      throw new UnsupportedOperationException(
          "signature only: UserService.CreateUserRequest.getDirectoryId");
    }

    public boolean shouldConfirmPassword() {
      throw new UnsupportedOperationException(
          "signature only: UserService.CreateUserRequest.shouldConfirmPassword");
    }

    public java.lang.String getConfirmPassword() {
      throw new UnsupportedOperationException(
          "signature only: UserService.CreateUserRequest.getConfirmPassword");
    }

    public boolean requireDefaultApplicationAccess() {
      throw new UnsupportedOperationException(
          "signature only: UserService.CreateUserRequest.requireDefaultApplicationAccess");
    }

    public boolean shouldSendNotification() {
      throw new UnsupportedOperationException(
          "signature only: UserService.CreateUserRequest.shouldSendNotification");
    }

    public boolean shouldSendUserSignupEvent() {
      throw new UnsupportedOperationException(
          "signature only: UserService.CreateUserRequest.shouldSendUserSignupEvent");
    }

    public com.atlassian.jira.user.ApplicationUser getLoggedInUser() {
      throw new UnsupportedOperationException(
          "signature only: UserService.CreateUserRequest.getLoggedInUser");
    }

    public boolean shouldPerformPermissionCheck() {
      throw new UnsupportedOperationException(
          "signature only: UserService.CreateUserRequest.shouldPerformPermissionCheck");
    }

    CreateUserRequest() {
      throw new UnsupportedOperationException("signature only: new UserService.CreateUserRequest");
    }
  }

  public static final class CreateUserValidationResult
      extends com.atlassian.jira.bc.ServiceResultImpl {
    public java.lang.String getUsername() {
      throw new UnsupportedOperationException(
          "signature only: UserService.CreateUserValidationResult.getUsername");
    }

    public java.lang.String getPassword() {
      throw new UnsupportedOperationException(
          "signature only: UserService.CreateUserValidationResult.getPassword");
    }

    public java.lang.String getEmail() {
      throw new UnsupportedOperationException(
          "signature only: UserService.CreateUserValidationResult.getEmail");
    }

    public java.lang.String getFullname() {
      throw new UnsupportedOperationException(
          "signature only: UserService.CreateUserValidationResult.getFullname");
    }

    public java.lang.Long getDirectoryId() {
      throw new UnsupportedOperationException(
          "signature only: UserService.CreateUserValidationResult.getDirectoryId");
    }

    public java.util.List<com.atlassian.jira.plugin.user.WebErrorMessage> getPasswordErrors() {
      throw new UnsupportedOperationException(
          "signature only: UserService.CreateUserValidationResult.getPasswordErrors");
    }

    CreateUserValidationResult() {
      super((com.atlassian.jira.util.ErrorCollection) null);
      throw new UnsupportedOperationException(
          "signature only: new UserService.CreateUserValidationResult");
    }
  }

  public static final class CreateUsernameValidationResult
      extends com.atlassian.jira.bc.ServiceResultImpl {
    public CreateUsernameValidationResult(
        java.lang.String p0, java.lang.Long p1, com.atlassian.jira.util.ErrorCollection p2) {
      super((com.atlassian.jira.util.ErrorCollection) null);
      throw new UnsupportedOperationException(
          "signature only: new UserService.CreateUsernameValidationResult");
    }

    public java.lang.String getUsername() {
      throw new UnsupportedOperationException(
          "signature only: UserService.CreateUsernameValidationResult.getUsername");
    }

    public java.lang.Long getDirectoryId() {
      throw new UnsupportedOperationException(
          "signature only: UserService.CreateUsernameValidationResult.getDirectoryId");
    }
  }

  public static final class DeleteUserValidationResult
      extends com.atlassian.jira.bc.ServiceResultImpl {
    public com.atlassian.jira.user.ApplicationUser getUser() {
      throw new UnsupportedOperationException(
          "signature only: UserService.DeleteUserValidationResult.getUser");
    }

    public com.atlassian.jira.user.ApplicationUser getApplicationUser() {
      throw new UnsupportedOperationException(
          "signature only: UserService.DeleteUserValidationResult.getApplicationUser");
    }

    DeleteUserValidationResult() {
      super((com.atlassian.jira.util.ErrorCollection) null);
      throw new UnsupportedOperationException(
          "signature only: new UserService.DeleteUserValidationResult");
    }
  }

  public static final class FieldName {
    FieldName() {
      throw new UnsupportedOperationException("signature only: new UserService.FieldName");
    }
  }

  public static final class RemoveUserFromApplicationValidationResult
      extends com.atlassian.jira.bc.ServiceResultImpl {
    public com.atlassian.jira.user.ApplicationUser getUserToRemove() {
      throw new UnsupportedOperationException(
          "signature only: UserService.RemoveUserFromApplicationValidationResult.getUserToRemove");
    }

    public java.util.Set<java.lang.String> getApplicationGroupNames() {
      throw new UnsupportedOperationException(
          "signature only: UserService.RemoveUserFromApplicationValidationResult.getApplicationGroupNames");
    }

    RemoveUserFromApplicationValidationResult() {
      super((com.atlassian.jira.util.ErrorCollection) null);
      throw new UnsupportedOperationException(
          "signature only: new UserService.RemoveUserFromApplicationValidationResult");
    }
  }

  public static final class UpdateUserValidationResult
      extends com.atlassian.jira.bc.ServiceResultImpl {
    public com.atlassian.jira.user.ApplicationUser getApplicationUser() {
      throw new UnsupportedOperationException(
          "signature only: UserService.UpdateUserValidationResult.getApplicationUser");
    }

    UpdateUserValidationResult() {
      super((com.atlassian.jira.util.ErrorCollection) null);
      throw new UnsupportedOperationException(
          "signature only: new UserService.UpdateUserValidationResult");
    }
  }
}
