package org.clientrecovery.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/**
 * A database that can be made to fail while a change is noted, the last step of each change of the
 * ledger and of the papers; its transaction is rolled back then, as where a server goes away.
 */
public final class BreakingDatabase {
  private final ActiveObjects whole;
  private Class<?> broken = Void.class;
  private int left;

  public BreakingDatabase(ActiveObjects whole) {
    this.whole = whole;
  }

  /** From now on that many changes of the ledger work, and no more. */
  public void ledgerAfter(int changes) {
    broken = CommitmentChangeRow.class;
    left = changes;
  }

  /** From now on that many changes of papers work, and no more. */
  public void papersAfter(int changes) {
    broken = PaperChangeRow.class;
    left = changes;
  }

  /** All works again. */
  public void mended() {
    broken = Void.class;
  }

  public ActiveObjects activeObjects() {
    return (ActiveObjects)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {ActiveObjects.class},
            (proxy, method, arguments) -> call(method, arguments));
  }

  private Object call(Method method, Object[] arguments) throws Throwable {
    if (method.getName().equals("create") && arguments[0] == broken && left-- <= 0) {
      throw new IllegalStateException("the database went away while it wrote a " + broken);
    }
    try {
      return method.invoke(whole, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
