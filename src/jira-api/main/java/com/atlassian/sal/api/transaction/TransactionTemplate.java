package com.atlassian.sal.api.transaction;

public interface TransactionTemplate {
  <T> T execute(com.atlassian.sal.api.transaction.TransactionCallback<T> p0);
}
