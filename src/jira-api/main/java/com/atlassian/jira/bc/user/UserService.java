package com.atlassian.jira.bc.user;

import com.atlassian.crowd.embedded.api.Group;
import com.atlassian.jira.bc.ServiceResultImpl;
import com.atlassian.jira.exception.AddException;
import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.exception.PermissionException;
import com.atlassian.jira.exception.RemoveException;
import com.atlassian.jira.plugin.user.WebErrorMessage;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import java.util.List;
import java.util.Set;

public interface UserService {
  UserService.CreateUserValidationResult validateCreateUser(UserService.CreateUserRequest p0);

  ApplicationUser createUser(UserService.CreateUserValidationResult p0)
      throws PermissionException, CreateException;

  ApplicationUserBuilder newUserBuilder(ApplicationUser p0);

  UserService.CreateUsernameValidationResult validateCreateUsername(ApplicationUser p0, String p1);

  UserService.CreateUsernameValidationResult validateCreateUsername(
      ApplicationUser p0, String p1, Long p2);

  UserService.UpdateUserValidationResult validateUpdateUser(ApplicationUser p0);

  void updateUser(UserService.UpdateUserValidationResult p0);

  UserService.DeleteUserValidationResult validateDeleteUser(ApplicationUser p0, String p1);

  UserService.DeleteUserValidationResult validateDeleteUser(ApplicationUser p0, ApplicationUser p1);

  void addUserToApplication(UserService.AddUserToApplicationValidationResult p0)
      throws AddException, PermissionException;

  void removeUserFromApplication(UserService.RemoveUserFromApplicationValidationResult p0)
      throws RemoveException, PermissionException;

  public static final class AddUserToApplicationValidationResult extends ServiceResultImpl {
    public ApplicationUser getUserToAdd() {
      throw new UnsupportedOperationException(
          "signature only: UserService.AddUserToApplicationValidationResult.getUserToAdd");
    }

    public Set<Group> getApplicationDefaultGroups() {
      throw new UnsupportedOperationException(
          "signature only: UserService.AddUserToApplicationValidationResult.getApplicationDefaultGroups");
    }

    AddUserToApplicationValidationResult() {
      super((ErrorCollection) null);
      throw new UnsupportedOperationException(
          "signature only: new UserService.AddUserToApplicationValidationResult");
    }
  }

  public static final class CreateUserRequest {
    public static UserService.CreateUserRequest withUserDetails(
        ApplicationUser p0, String p1, String p2, String p3, String p4) {
      throw new UnsupportedOperationException(
          "signature only: UserService.CreateUserRequest.withUserDetails");
    }

    public UserService.CreateUserRequest confirmPassword(String p0) {
      throw new UnsupportedOperationException(
          "signature only: UserService.CreateUserRequest.confirmPassword");
    }

    public UserService.CreateUserRequest withNoApplicationAccess() {
      throw new UnsupportedOperationException(
          "signature only: UserService.CreateUserRequest.withNoApplicationAccess");
    }

    public UserService.CreateUserRequest sendNotification(boolean p0) {
      throw new UnsupportedOperationException(
          "signature only: UserService.CreateUserRequest.sendNotification");
    }

    public UserService.CreateUserRequest sendUserSignupEvent() {
      throw new UnsupportedOperationException(
          "signature only: UserService.CreateUserRequest.sendUserSignupEvent");
    }

    public UserService.CreateUserRequest passwordRequired() {
      throw new UnsupportedOperationException(
          "signature only: UserService.CreateUserRequest.passwordRequired");
    }

    public UserService.CreateUserRequest performPermissionCheck(boolean p0) {
      throw new UnsupportedOperationException(
          "signature only: UserService.CreateUserRequest.performPermissionCheck");
    }

    public UserService.CreateUserRequest inDirectory(Long p0) {
      throw new UnsupportedOperationException(
          "signature only: UserService.CreateUserRequest.inDirectory");
    }

    public UserService.CreateUserRequest skipValidation() {
      throw new UnsupportedOperationException(
          "signature only: UserService.CreateUserRequest.skipValidation");
    }

    public boolean requirePassword() {
      throw new UnsupportedOperationException(
          "signature only: UserService.CreateUserRequest.requirePassword");
    }

    public String getUsername() {
      throw new UnsupportedOperationException(
          "signature only: UserService.CreateUserRequest.getUsername");
    }

    public String getPassword() {
      throw new UnsupportedOperationException(
          "signature only: UserService.CreateUserRequest.getPassword");
    }

    public String getDisplayName() {
      throw new UnsupportedOperationException(
          "signature only: UserService.CreateUserRequest.getDisplayName");
    }

    public String getEmailAddress() {
      throw new UnsupportedOperationException(
          "signature only: UserService.CreateUserRequest.getEmailAddress");
    }

    public boolean defaultDirectory() {
      throw new UnsupportedOperationException(
          "signature only: UserService.CreateUserRequest.defaultDirectory");
    }

    public Long getDirectoryId() {
      throw new UnsupportedOperationException(
          "signature only: UserService.CreateUserRequest.getDirectoryId");
    }

    public boolean shouldConfirmPassword() {
      throw new UnsupportedOperationException(
          "signature only: UserService.CreateUserRequest.shouldConfirmPassword");
    }

    public String getConfirmPassword() {
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

    public ApplicationUser getLoggedInUser() {
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

  public static final class CreateUserValidationResult extends ServiceResultImpl {
    public String getUsername() {
      throw new UnsupportedOperationException(
          "signature only: UserService.CreateUserValidationResult.getUsername");
    }

    public String getPassword() {
      throw new UnsupportedOperationException(
          "signature only: UserService.CreateUserValidationResult.getPassword");
    }

    public String getEmail() {
      throw new UnsupportedOperationException(
          "signature only: UserService.CreateUserValidationResult.getEmail");
    }

    public String getFullname() {
      throw new UnsupportedOperationException(
          "signature only: UserService.CreateUserValidationResult.getFullname");
    }

    public Long getDirectoryId() {
      throw new UnsupportedOperationException(
          "signature only: UserService.CreateUserValidationResult.getDirectoryId");
    }

    public List<WebErrorMessage> getPasswordErrors() {
      throw new UnsupportedOperationException(
          "signature only: UserService.CreateUserValidationResult.getPasswordErrors");
    }

    CreateUserValidationResult() {
      super((ErrorCollection) null);
      throw new UnsupportedOperationException(
          "signature only: new UserService.CreateUserValidationResult");
    }
  }

  public static final class CreateUsernameValidationResult extends ServiceResultImpl {
    public CreateUsernameValidationResult(String p0, Long p1, ErrorCollection p2) {
      super((ErrorCollection) null);
      throw new UnsupportedOperationException(
          "signature only: new UserService.CreateUsernameValidationResult");
    }

    public String getUsername() {
      throw new UnsupportedOperationException(
          "signature only: UserService.CreateUsernameValidationResult.getUsername");
    }

    public Long getDirectoryId() {
      throw new UnsupportedOperationException(
          "signature only: UserService.CreateUsernameValidationResult.getDirectoryId");
    }
  }

  public static final class DeleteUserValidationResult extends ServiceResultImpl {
    public ApplicationUser getUser() {
      throw new UnsupportedOperationException(
          "signature only: UserService.DeleteUserValidationResult.getUser");
    }

    public ApplicationUser getApplicationUser() {
      throw new UnsupportedOperationException(
          "signature only: UserService.DeleteUserValidationResult.getApplicationUser");
    }

    DeleteUserValidationResult() {
      super((ErrorCollection) null);
      throw new UnsupportedOperationException(
          "signature only: new UserService.DeleteUserValidationResult");
    }
  }

  public static final class FieldName {
    FieldName() {
      throw new UnsupportedOperationException("signature only: new UserService.FieldName");
    }
  }

  public static final class RemoveUserFromApplicationValidationResult extends ServiceResultImpl {
    public ApplicationUser getUserToRemove() {
      throw new UnsupportedOperationException(
          "signature only: UserService.RemoveUserFromApplicationValidationResult.getUserToRemove");
    }

    public Set<String> getApplicationGroupNames() {
      throw new UnsupportedOperationException(
          "signature only: UserService.RemoveUserFromApplicationValidationResult.getApplicationGroupNames");
    }

    RemoveUserFromApplicationValidationResult() {
      super((ErrorCollection) null);
      throw new UnsupportedOperationException(
          "signature only: new UserService.RemoveUserFromApplicationValidationResult");
    }
  }

  public static final class UpdateUserValidationResult extends ServiceResultImpl {
    public ApplicationUser getApplicationUser() {
      throw new UnsupportedOperationException(
          "signature only: UserService.UpdateUserValidationResult.getApplicationUser");
    }

    UpdateUserValidationResult() {
      super((ErrorCollection) null);
      throw new UnsupportedOperationException(
          "signature only: new UserService.UpdateUserValidationResult");
    }
  }
}
