package com.atlassian.plugin.web.conditions;

import com.atlassian.plugin.web.Condition;
import java.util.Map;

public class NeverDisplayCondition implements Condition {
  public NeverDisplayCondition() {
    throw new UnsupportedOperationException("signature only: new NeverDisplayCondition");
  }

  public void init(Map<String, String> p0) {
    throw new UnsupportedOperationException("signature only: NeverDisplayCondition.init");
  }

  public boolean shouldDisplay(Map<String, Object> p0) {
    throw new UnsupportedOperationException("signature only: NeverDisplayCondition.shouldDisplay");
  }
}
