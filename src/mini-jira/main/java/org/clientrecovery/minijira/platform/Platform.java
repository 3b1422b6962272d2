package org.clientrecovery.minijira.platform;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.cache.CacheFactory;
import com.atlassian.cache.CacheManager;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.cluster.ClusterInfo;
import com.atlassian.jira.config.LocaleManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.util.BuildUtilsInfo;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.mail.server.MailServerManager;
import com.atlassian.mail.server.SMTPMailServer;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.scheduler.SchedulerService;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.clientrecovery.minijira.standin.HostServices;
import org.clientrecovery.minijira.standin.Standin;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All services of Atlassian's platform on one database, as one node of a cluster. */
public final class Platform implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(Platform.class);

  private final Sql sql;
  private final Texts texts = new Texts();
  private final Events events = new Events();
  private final Transactions transactions;
  private final ClusterLocks locks;
  private final Scheduler scheduler;
  private final Caches caches;
  private final Outbox outbox;
  private final ScheduledExecutorService heartbeat =
      Executors.newScheduledThreadPool(2, Platform::daemon);

  /**
   * Makes the platform's tables if they are missing.
   *
   * @param node name of this node, unique in the cluster
   */
  public Platform(DataSource source, String node, Clock clock) {
    this.sql = new Sql(source);
    this.transactions = new Transactions(source);
    this.locks = new ClusterLocks(sql, node, clock);
    this.scheduler = new Scheduler(sql, clock);
    this.caches = new Caches(sql, clock);
    this.outbox = new Outbox(sql, clock);
    sql.createTables();
    heartbeat.scheduleWithFixedDelay(
        locks::renew,
        ClusterLocks.LEASE.toSeconds() / 3,
        ClusterLocks.LEASE.toSeconds() / 3,
        TimeUnit.SECONDS);
    heartbeat.scheduleWithFixedDelay(this::runDue, 1, 1, TimeUnit.SECONDS);
  }

  /** A failure now must not end all later runs. */
  private void runDue() {
    try {
      scheduler.runDue();
    } catch (RuntimeException e) {
      log.error("the scheduler failed", e);
    }
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "mini-jira heartbeat");
    thread.setDaemon(true);
    return thread;
  }

  /** Offers the services; those of users and languages look into {@code services} when called. */
  public void offer(HostServices services, HostProperties properties, ClusterNode node) {
    I18n i18n =
        new I18n(
            texts,
            () -> locale(services),
            user -> services.get(LocaleManager.class).getLocaleFor(user));
    services.put(EventPublisher.class, Standin.of(EventPublisher.class, events));
    services.put(ClusterLockService.class, Standin.of(ClusterLockService.class, locks));
    services.put(TransactionTemplate.class, transactions);
    services.put(I18nResolver.class, Standin.of(I18nResolver.class, i18n));
    services.put(I18nHelper.BeanFactory.class, Standin.of(I18nHelper.BeanFactory.class, i18n));
    services.put(LocaleResolver.class, Standin.of(LocaleResolver.class, new Locales(services)));
    services.put(
        PluginSettingsFactory.class,
        Standin.of(PluginSettingsFactory.class, new SettingsFactory(sql)));
    services.put(ApplicationProperties.class, Standin.of(ApplicationProperties.class, properties));
    services.put(BuildUtilsInfo.class, Standin.of(BuildUtilsInfo.class, properties));
    services.put(UserManager.class, Standin.of(UserManager.class, new SalUsers(services)));
    services.put(SchedulerService.class, Standin.of(SchedulerService.class, scheduler));
    services.put(CacheManager.class, Standin.of(CacheManager.class, caches));
    services.put(CacheFactory.class, Standin.of(CacheFactory.class, caches));
    services.put(MailQueue.class, Standin.of(MailQueue.class, outbox));
    services.put(
        MailServerManager.class, Standin.of(MailServerManager.class, new MailServers(outbox)));
    services.put(ClusterInfo.class, Standin.of(ClusterInfo.class, node));
  }

  private static Locale locale(HostServices services) {
    return services.get(JiraAuthenticationContext.class).getLocale();
  }

  /** The plugin's texts, empty until the plugin is read. */
  public Texts texts() {
    return texts;
  }

  /** Transactions on the database. */
  public Transactions transactions() {
    return transactions;
  }

  /** The cluster lock of a name. */
  public ClusterLock lock(String name) {
    return locks.getLockForName(name);
  }

  /** The mails that were not sent. */
  public Outbox outbox() {
    return outbox;
  }

  @Override
  public void close() {
    heartbeat.shutdownNow();
    events.unregisterAll();
  }

  /** Behaviour of {@code ClusterInfo}. */
  public record ClusterNode(String name, boolean clustered) {
    String getNodeId() {
      return clustered ? name : null;
    }

    boolean isClustered() {
      return clustered;
    }
  }

  private record Locales(HostServices services) {
    Locale getLocale() {
      return locale(services);
    }

    Locale getApplicationLocale() {
      return Locale.UK;
    }
  }

  private record MailServers(Outbox outbox) {
    SMTPMailServer getDefaultSMTPMailServer() {
      return Standin.of(SMTPMailServer.class, new Outbox.Server(outbox));
    }

    boolean isDefaultSMTPMailServerDefined() {
      return true;
    }

    List<SMTPMailServer> getSmtpMailServers() {
      return List.of(getDefaultSMTPMailServer());
    }
  }

  private record SettingsFactory(Sql sql) {
    PluginSettings createGlobalSettings() {
      return createSettingsForKey(null);
    }

    PluginSettings createSettingsForKey(String key) {
      return Standin.of(PluginSettings.class, new PluginSettingsStore(sql, key));
    }
  }
}
