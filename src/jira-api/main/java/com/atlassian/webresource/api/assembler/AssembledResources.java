package com.atlassian.webresource.api.assembler;

public interface AssembledResources {
  com.atlassian.webresource.api.assembler.WebResourceSet drainIncludedResources();

  com.atlassian.webresource.api.assembler.WebResourceSet pollIncludedResources();

  com.atlassian.webresource.api.assembler.WebResourceSet peek();
}
