package com.atlassian.mail.server;

public interface PopMailServer extends MailServer {}
