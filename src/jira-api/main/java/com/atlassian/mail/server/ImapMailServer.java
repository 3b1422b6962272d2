package com.atlassian.mail.server;

public interface ImapMailServer extends com.atlassian.mail.server.MailServer {}
