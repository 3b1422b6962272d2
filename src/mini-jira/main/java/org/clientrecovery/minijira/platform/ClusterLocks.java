package org.clientrecovery.minijira.platform;

import com.atlassian.beehive.ClusterLock;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Behaviour of {@code ClusterLockService}: a lock is a row in the database with the node that holds
 * it and a lease, which the node renews as long as it lives; so the lock of a node that died is
 * free again after {@link #LEASE}. Within a node a lock is reentrant.
 */
public final class ClusterLocks {
  /** How long a dead node's lock stays. */
  static final Duration LEASE = Duration.ofSeconds(30);

  private static final long POLL_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

  private final Sql sql;
  private final String node;
  private final Clock clock;
  private final Map<String, RowLock> locks = new ConcurrentHashMap<>();
  private final Set<String> held = ConcurrentHashMap.newKeySet();

  ClusterLocks(Sql sql, String node, Clock clock) {
    this.sql = sql;
    this.node = node;
    this.clock = clock;
  }

  public ClusterLock getLockForName(String name) {
    return locks.computeIfAbsent(name, RowLock::new);
  }

  /** Renews the leases of this node's locks; called regularly. */
  void renew() {
    for (String name : held) {
      sql.update(
          "update platform_lock set expires = ? where name = ? and owner = ?",
          expiry(),
          name,
          node);
    }
  }

  private long expiry() {
    return clock.millis() + LEASE.toMillis();
  }

  private boolean takeRow(String name) {
    boolean taken =
        sql.update(
                    "update platform_lock set owner = ?, expires = ?"
                        + " where name = ? and expires < ?",
                    node,
                    expiry(),
                    name,
                    clock.millis())
                == 1
            || sql.insert(
                "insert into platform_lock (name, owner, expires) values (?, ?, ?)",
                name,
                node,
                expiry());
    if (taken) {
      held.add(name);
    }
    return taken;
  }

  private void freeRow(String name) {
    held.remove(name);
    sql.update("delete from platform_lock where name = ? and owner = ?", name, node);
  }

  private final class RowLock implements ClusterLock {
    private final String name;
    private final ReentrantLock local = new ReentrantLock();

    RowLock(String name) {
      this.name = name;
    }

    @Override
    public boolean isHeldByCurrentThread() {
      return local.isHeldByCurrentThread();
    }

    @Override
    public void lock() {
      local.lock();
      while (!tryRow()) {
        LockSupport.parkNanos(POLL_NANOS);
      }
    }

    /** Takes the row with the outermost hold; frees the local lock if the database fails. */
    private boolean tryRow() {
      if (local.getHoldCount() > 1) {
        return true;
      }
      try {
        return takeRow(name);
      } catch (RuntimeException e) {
        local.unlock();
        throw e;
      }
    }

    @Override
    public void lockInterruptibly() throws InterruptedException {
      tryLock(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
    }

    @Override
    public boolean tryLock() {
      if (!local.tryLock()) {
        return false;
      }
      if (tryRow()) {
        return true;
      }
      local.unlock();
      return false;
    }

    @Override
    public boolean tryLock(long time, TimeUnit unit) throws InterruptedException {
      long patience = unit.toNanos(time);
      long start = System.nanoTime();
      if (!local.tryLock(patience, TimeUnit.NANOSECONDS)) {
        return false;
      }
      while (!tryRow()) {
        if (System.nanoTime() - start >= patience) {
          local.unlock();
          return false;
        }
        if (Thread.interrupted()) {
          local.unlock();
          throw new InterruptedException("interrupted while waiting for the lock " + name);
        }
        LockSupport.parkNanos(POLL_NANOS);
      }
      return true;
    }

    @Override
    public void unlock() {
      if (!local.isHeldByCurrentThread()) {
        throw new IllegalMonitorStateException("the lock " + name + " is not held by this thread");
      }
      if (local.getHoldCount() == 1) {
        freeRow(name);
      }
      local.unlock();
    }

    @Override
    public Condition newCondition() {
      throw new UnsupportedOperationException("cluster locks have no conditions");
    }

    @Override
    public String toString() {
      return "cluster lock " + name;
    }
  }
}
