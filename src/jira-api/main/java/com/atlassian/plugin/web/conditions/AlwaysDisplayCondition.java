package com.atlassian.plugin.web.conditions;

import com.atlassian.plugin.web.Condition;
import java.util.Map;

public class AlwaysDisplayCondition implements Condition {
  public AlwaysDisplayCondition() {
    throw new UnsupportedOperationException("signature only: new AlwaysDisplayCondition");
  }

  public void init(Map<String, String> p0) {
    throw new UnsupportedOperationException("signature only: AlwaysDisplayCondition.init");
  }

  public boolean shouldDisplay(Map<String, Object> p0) {
    throw new UnsupportedOperationException("signature only: AlwaysDisplayCondition.shouldDisplay");
  }
}
