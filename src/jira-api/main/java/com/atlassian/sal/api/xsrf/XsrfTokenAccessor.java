package com.atlassian.sal.api.xsrf;

public interface XsrfTokenAccessor {}
