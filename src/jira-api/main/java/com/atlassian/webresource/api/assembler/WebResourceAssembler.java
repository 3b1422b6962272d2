package com.atlassian.webresource.api.assembler;

public interface WebResourceAssembler {
  com.atlassian.webresource.api.assembler.AssembledResources assembled();

  com.atlassian.webresource.api.assembler.RequiredResources resources();

  com.atlassian.webresource.api.assembler.RequiredData data();

  com.atlassian.webresource.api.assembler.WebResourceAssembler copy();
}
