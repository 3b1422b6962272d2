package com.atlassian.mail.server.auth;

public interface AuthenticationContextAware {}
