package com.atlassian.sal.api.message;

public interface HelpPathResolver {
  com.atlassian.sal.api.message.HelpPath getHelpPath(java.lang.String p0);
}
