package com.atlassian.jira.event.user;

public interface UserEventType {
  int USER_SIGNUP = Integer.parseInt("0");
  int USER_CREATED = Integer.parseInt("0");
  int USER_FORGOTPASSWORD = Integer.parseInt("0");
  int USER_FORGOTUSERNAME = Integer.parseInt("0");
  int USER_CANNOTCHANGEPASSWORD = Integer.parseInt("0");
  int USER_LOGIN = Integer.parseInt("0");
  int USER_LOGOUT = Integer.parseInt("0");
}
