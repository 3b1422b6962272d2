package com.atlassian.webresource.api.assembler;

public interface RequiredData {
  RequiredData requireData(String p0, Number p1);

  RequiredData requireData(String p0, String p1);

  RequiredData requireData(String p0, Boolean p1);
}
