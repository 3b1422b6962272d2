package com.atlassian.webresource.api.assembler;

public interface PageBuilderService {
  com.atlassian.webresource.api.assembler.WebResourceAssembler assembler();

  void seed(com.atlassian.webresource.api.assembler.WebResourceAssembler p0);
}
