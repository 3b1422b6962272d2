package com.atlassian.webresource.api.assembler;

public interface RequiredData {
  com.atlassian.webresource.api.assembler.RequiredData requireData(
      java.lang.String p0, java.lang.Number p1);

  com.atlassian.webresource.api.assembler.RequiredData requireData(
      java.lang.String p0, java.lang.String p1);

  com.atlassian.webresource.api.assembler.RequiredData requireData(
      java.lang.String p0, java.lang.Boolean p1);
}
