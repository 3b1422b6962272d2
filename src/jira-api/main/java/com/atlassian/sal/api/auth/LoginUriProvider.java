package com.atlassian.sal.api.auth;

import com.atlassian.sal.api.page.PageCapability;
import com.atlassian.sal.api.user.UserRole;
import java.net.URI;
import java.util.EnumSet;

public interface LoginUriProvider {
  URI getLoginUri(URI p0);

  URI getLoginUri(URI p0, EnumSet<PageCapability> p1);

  URI getLoginUriForRole(URI p0, UserRole p1);

  URI getLoginUriForRole(URI p0, UserRole p1, EnumSet<PageCapability> p2);
}
