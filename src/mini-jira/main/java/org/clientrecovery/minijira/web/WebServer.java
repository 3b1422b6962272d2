package org.clientrecovery.minijira.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javax.servlet.Filter;
import javax.servlet.http.HttpServlet;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.startup.Tomcat;
import org.apache.catalina.webresources.TomcatURLStreamHandlerFactory;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.apache.tomcat.util.descriptor.web.FilterMap;

/** Tomcat with one application at {@code /jira}. */
public final class WebServer implements AutoCloseable {
  /** Held here, since a logger that nobody holds forgets its level. */
  private static final List<Logger> TALKATIVE =
      Stream.of("org.apache", "org.glassfish", "com.sun.jersey").map(Logger::getLogger).toList();

  private final Tomcat tomcat = new Tomcat();
  private final Path folder;
  private final Context context;

  /**
   * A server that is not started yet.
   *
   * @param port 0 means a free one
   */
  public WebServer(int port, SignIn signIn, Site site, PageFrame frame) {
    quieten();
    folder = temporaryFolder();
    tomcat.setBaseDir(folder.toString());
    tomcat.setConnector(connector(port));
    context = tomcat.addContext(Exchange.CONTEXT_PATH, folder.toString());
    context.setSessionTimeout(12 * 60);
    context.setSessionCookieName("JSESSIONID." + port);
    context.setUseHttpOnly(true);
    context.setParentClassLoader(WebServer.class.getClassLoader());
    filter("visitor", new VisitorFilter(signIn), List.of("/*"));
    servlet("front", new FrontServlet(site, frame), List.of("/"));
  }

  /** Felix and Tomcat both want to be the JVM's URL handler factory; and libraries talk a lot. */
  private static void quieten() {
    TomcatURLStreamHandlerFactory.disable();
    TALKATIVE.forEach(logger -> logger.setLevel(Level.SEVERE));
  }

  private static Path temporaryFolder() {
    try {
      return Files.createTempDirectory("mini-jira-web");
    } catch (IOException e) {
      throw new UncheckedIOException("no temporary folder for Tomcat can be made", e);
    }
  }

  private static Connector connector(int port) {
    Connector connector = new Connector();
    connector.setPort(port);
    connector.setURIEncoding("UTF-8");
    connector.setProperty("bindOnInit", "true");
    connector.setProperty("maxPostSize", String.valueOf(20 << 20));
    return connector;
  }

  /** Adds a servlet at paths such as {@code /rest/a/1.0/*}. */
  public void servlet(String name, HttpServlet servlet, List<String> patterns) {
    Tomcat.addServlet(context, name, servlet).setLoadOnStartup(1);
    patterns.forEach(pattern -> context.addServletMappingDecoded(pattern, name));
  }

  /** Adds a filter, after those that are there. */
  public void filter(String name, Filter filter, List<String> patterns) {
    FilterDef definition = new FilterDef();
    definition.setFilterName(name);
    definition.setFilter(filter);
    context.addFilterDef(definition);
    FilterMap map = new FilterMap();
    map.setFilterName(name);
    patterns.forEach(map::addURLPattern);
    context.addFilterMap(map);
  }

  /**
   * Starts to serve.
   *
   * @throws PortInUseException if the port is taken
   */
  public void start() {
    try {
      tomcat.start();
    } catch (LifecycleException e) {
      throw new PortInUseException(tomcat.getConnector().getPort(), e);
    }
  }

  /** The port that it listens at. */
  public int port() {
    return tomcat.getConnector().getLocalPort();
  }

  @Override
  public void close() {
    try {
      tomcat.stop();
      tomcat.destroy();
    } catch (LifecycleException e) {
      throw new IllegalStateException("Tomcat does not stop", e);
    } finally {
      deleteFolder();
    }
  }

  private void deleteFolder() {
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    } catch (IOException e) {
      throw new UncheckedIOException(folder + " can't be deleted", e);
    }
  }
}
