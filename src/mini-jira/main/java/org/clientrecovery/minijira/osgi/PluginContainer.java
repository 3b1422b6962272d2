package org.clientrecovery.minijira.osgi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.clientrecovery.minijira.standin.HostServices;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceFactory;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;

/**
 * The OSGi framework of one mini-jira with one plugin in it. Its cache is a fresh temporary folder,
 * so that nothing of an earlier start is in the way.
 */
public final class PluginContainer implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(120);

  private final Path cache;
  private final Framework framework;

  /** Starts the framework and its extender with the services of the host; no plugin yet. */
  public PluginContainer(SystemPackages packages, HostServices services, Path extenderBundles) {
    this.cache = temporaryFolder();
    this.framework = frameworkWith(packages);
    try {
      framework.init();
      services.all().forEach(this::offer);
      framework.start();
      startAll(installAll(extenderBundles));
    } catch (BundleException e) {
      close();
      throw new PluginDoesNotStartException("OSGi does not start: " + e.getMessage(), e);
    }
  }

  private static Path temporaryFolder() {
    try {
      return Files.createTempDirectory("mini-jira-osgi");
    } catch (IOException e) {
      throw new UncheckedIOException("no temporary folder for OSGi can be made", e);
    }
  }

  private Framework frameworkWith(SystemPackages packages) {
    Map<String, String> configuration =
        Map.of(
            Constants.FRAMEWORK_STORAGE,
            cache.toString(),
            Constants.FRAMEWORK_STORAGE_CLEAN,
            Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT,
            Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA,
            packages.toString(),
            Constants.FRAMEWORK_BOOTDELEGATION,
            "sun.*,jdk.*,com.sun.org.apache.*",
            "felix.log.level",
            "0");
    return ServiceLoader.load(FrameworkFactory.class, PluginContainer.class.getClassLoader())
        .findFirst()
        .orElseThrow()
        .newFramework(configuration);
  }

  private void offer(Class<?> api, Object service) {
    framework.getBundleContext().registerService(api.getName(), service, hostProperties());
  }

  /** Offers a service of which each bundle gets its own instance. */
  public <T> void offerPerBundle(Class<T> api, ServiceFactory<T> factory) {
    framework.getBundleContext().registerService(api, factory, hostProperties());
  }

  private static Hashtable<String, Object> hostProperties() {
    Hashtable<String, Object> properties = new Hashtable<>();
    properties.put("plugins-host", "true");
    return properties;
  }

  private List<Bundle> installAll(Path folder) throws BundleException {
    List<Bundle> bundles = new ArrayList<>();
    try (Stream<Path> jars = Files.list(folder)) {
      for (Path jar : jars.sorted().toList()) {
        bundles.add(framework.getBundleContext().installBundle(jar.toUri().toString()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the bundles in " + folder + " can't be read", e);
    }
    return bundles;
  }

  private static void startAll(List<Bundle> bundles) throws BundleException {
    for (Bundle bundle : bundles) {
      start(bundle);
    }
  }

  private static void start(Bundle bundle) throws BundleException {
    if (bundle.getHeaders().get(Constants.FRAGMENT_HOST) == null) {
      bundle.start();
    }
  }

  /**
   * Installs and starts the plugin and waits for its Spring context.
   *
   * @throws PluginDoesNotStartException if a package or a service is missing, or a bean fails
   */
  public PluginBundle startPlugin(Path jar) {
    Bundle bundle = install(jar);
    ContextWatch watch = ContextWatch.of(bundle, framework.getBundleContext());
    try {
      bundle.start();
    } catch (BundleException e) {
      throw new PluginDoesNotStartException(Unresolved.explain(bundle, e), e);
    }
    return new PluginBundle(bundle, watch.await(PATIENCE));
  }

  private Bundle install(Path jar) {
    if (!Files.isRegularFile(jar)) {
      throw new PluginDoesNotStartException("There is no plugin jar " + jar + ".");
    }
    try {
      Bundle bundle = framework.getBundleContext().installBundle(jar.toUri().toString());
      if (bundle.getSymbolicName() == null
          || bundle.getHeaders().get("Atlassian-Plugin-Key") == null) {
        throw new PluginDoesNotStartException(
            jar.getFileName() + " is no plugin bundle: its manifest has no Atlassian-Plugin-Key.");
      }
      return bundle;
    } catch (BundleException e) {
      throw new PluginDoesNotStartException(
          jar.getFileName() + " is no bundle: " + e.getMessage(), e);
    }
  }

  /** The services that plugins offer as {@code api}; empty if there are none. */
  public <T> List<T> services(Class<T> api) {
    BundleContext context = framework.getBundleContext();
    try {
      return context.getServiceReferences(api, null).stream().map(context::getService).toList();
    } catch (InvalidSyntaxException e) {
      throw new IllegalStateException("no filter is a valid filter", e);
    }
  }

  /** Stops the plugin and the framework and deletes the cache. */
  @Override
  public void close() {
    try {
      framework.stop();
      framework.waitForStop(5000);
    } catch (BundleException e) {
      throw new IllegalStateException("OSGi does not stop", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      deleteCache();
    }
  }

  private void deleteCache() {
    try (Stream<Path> files = Files.walk(cache)) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    } catch (IOException e) {
      throw new UncheckedIOException(cache + " can't be deleted", e);
    }
  }
}
