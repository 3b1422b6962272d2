package com.atlassian.configurable;

public interface ValuesGenerator<K> {
  com.atlassian.configurable.ValuesGenerator NONE = null;

  java.util.Map<K, java.lang.String> getValues(java.util.Map p0);
}
