package com.atlassian.activeobjects.tx;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;

public final class TransactionalProxy implements InvocationHandler {
  public TransactionalProxy(ActiveObjects p0, Object p1) {
    throw new UnsupportedOperationException("signature only: new TransactionalProxy");
  }

  public Object invoke(Object p0, Method p1, Object[] p2) throws Throwable {
    throw new UnsupportedOperationException("signature only: TransactionalProxy.invoke");
  }

  public static Object transactional(ActiveObjects p0, Object p1) {
    throw new UnsupportedOperationException("signature only: TransactionalProxy.transactional");
  }

  public static boolean isAnnotated(Class<?> p0) {
    throw new UnsupportedOperationException("signature only: TransactionalProxy.isAnnotated");
  }
}
