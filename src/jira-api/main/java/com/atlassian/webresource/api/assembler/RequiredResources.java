package com.atlassian.webresource.api.assembler;

public interface RequiredResources {
  com.atlassian.webresource.api.assembler.RequiredResources requireWebResource(java.lang.String p0);

  com.atlassian.webresource.api.assembler.RequiredResources requireModule(java.lang.String p0);

  com.atlassian.webresource.api.assembler.RequiredResources requireContext(java.lang.String p0);

  com.atlassian.webresource.api.assembler.RequiredResources exclude(
      java.util.Set<java.lang.String> p0, java.util.Set<java.lang.String> p1);

  com.atlassian.webresource.api.assembler.RequiredResources requirePage(java.lang.String p0);

  com.atlassian.webresource.api.assembler.RequiredResources excludeSuperbatch();
}
