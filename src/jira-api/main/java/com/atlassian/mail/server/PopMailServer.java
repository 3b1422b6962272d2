package com.atlassian.mail.server;

public interface PopMailServer extends com.atlassian.mail.server.MailServer {}
