package com.atlassian.plugin.web.conditions;

public class NeverDisplayCondition implements com.atlassian.plugin.web.Condition {
  public NeverDisplayCondition() {
    throw new UnsupportedOperationException("signature only: new NeverDisplayCondition");
  }

  public void init(java.util.Map<java.lang.String, java.lang.String> p0) {
    throw new UnsupportedOperationException("signature only: NeverDisplayCondition.init");
  }

  public boolean shouldDisplay(java.util.Map<java.lang.String, java.lang.Object> p0) {
    throw new UnsupportedOperationException("signature only: NeverDisplayCondition.shouldDisplay");
  }
}
