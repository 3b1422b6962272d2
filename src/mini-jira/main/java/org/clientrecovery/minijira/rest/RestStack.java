package org.clientrecovery.minijira.rest;

import java.util.Set;
import javax.servlet.http.HttpServlet;
import org.clientrecovery.minijira.osgi.PluginBundle;

/** A generation of Jersey. */
interface RestStack {
  /**
   * A servlet with these resources and providers; the plugin's Spring context makes the objects,
   * one per request for a resource and one for all of a provider.
   */
  HttpServlet servlet(Set<Class<?>> classes, PluginBundle plugin);
}
