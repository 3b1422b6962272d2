package com.atlassian.mail.server;

public interface ImapMailServer extends MailServer {}
