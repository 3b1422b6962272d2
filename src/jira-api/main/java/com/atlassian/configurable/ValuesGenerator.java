package com.atlassian.configurable;

import java.util.Map;

public interface ValuesGenerator<K> {
  ValuesGenerator NONE = null;

  Map<K, String> getValues(Map p0);
}
