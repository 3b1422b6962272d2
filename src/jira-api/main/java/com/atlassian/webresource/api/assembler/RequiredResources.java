package com.atlassian.webresource.api.assembler;

import java.util.Set;

public interface RequiredResources {
  RequiredResources requireWebResource(String p0);

  RequiredResources requireModule(String p0);

  RequiredResources requireContext(String p0);

  RequiredResources exclude(Set<String> p0, Set<String> p1);

  RequiredResources requirePage(String p0);

  RequiredResources excludeSuperbatch();
}
