package com.atlassian.activeobjects.tx;

public final class TransactionalProxy implements java.lang.reflect.InvocationHandler {
  public TransactionalProxy(
      com.atlassian.activeobjects.external.ActiveObjects p0, java.lang.Object p1) {
    throw new UnsupportedOperationException("signature only: new TransactionalProxy");
  }

  public java.lang.Object invoke(
      java.lang.Object p0, java.lang.reflect.Method p1, java.lang.Object[] p2)
      throws java.lang.Throwable {
    throw new UnsupportedOperationException("signature only: TransactionalProxy.invoke");
  }

  public static java.lang.Object transactional(
      com.atlassian.activeobjects.external.ActiveObjects p0, java.lang.Object p1) {
    throw new UnsupportedOperationException("signature only: TransactionalProxy.transactional");
  }

  public static boolean isAnnotated(java.lang.Class<?> p0) {
    throw new UnsupportedOperationException("signature only: TransactionalProxy.isAnnotated");
  }
}
