package com.atlassian.sal.api.websudo;

public interface WebSudoManager {}
