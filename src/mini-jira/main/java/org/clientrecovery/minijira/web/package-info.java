/**
 * The HTTP side of mini-jira: an embedded Tomcat, sign-in, XSRF tokens, webwork actions, Velocity,
 * web fragments and web-resources, and the frame around each page. Pages of mini-jira itself are
 * {@link org.clientrecovery.minijira.web.Page}s at paths of the {@link
 * org.clientrecovery.minijira.web.Site}.
 */
package org.clientrecovery.minijira.web;
