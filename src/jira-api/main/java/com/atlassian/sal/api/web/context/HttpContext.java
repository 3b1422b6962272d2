package com.atlassian.sal.api.web.context;

public interface HttpContext {}
