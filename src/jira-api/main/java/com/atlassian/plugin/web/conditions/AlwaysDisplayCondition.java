package com.atlassian.plugin.web.conditions;

public class AlwaysDisplayCondition implements com.atlassian.plugin.web.Condition {
  public AlwaysDisplayCondition() {
    throw new UnsupportedOperationException("signature only: new AlwaysDisplayCondition");
  }

  public void init(java.util.Map<java.lang.String, java.lang.String> p0) {
    throw new UnsupportedOperationException("signature only: AlwaysDisplayCondition.init");
  }

  public boolean shouldDisplay(java.util.Map<java.lang.String, java.lang.Object> p0) {
    throw new UnsupportedOperationException("signature only: AlwaysDisplayCondition.shouldDisplay");
  }
}
