package com.atlassian.mail.server;

import com.atlassian.mail.MailProtocol;
import com.atlassian.mail.server.auth.AuthenticationContextAware;
import java.io.PrintStream;
import java.io.Serializable;
import java.util.Properties;

public abstract class AbstractMailServer
    implements MailServer, AuthenticationContextAware, Serializable {
  protected boolean isAuthenticating;

  public AbstractMailServer() {
    throw new UnsupportedOperationException("signature only: new AbstractMailServer");
  }

  protected AbstractMailServer(long p0) {
    throw new UnsupportedOperationException("signature only: new AbstractMailServer");
  }

  public AbstractMailServer(
      Long p0,
      String p1,
      String p2,
      MailProtocol p3,
      String p4,
      String p5,
      String p6,
      String p7,
      long p8,
      String p9,
      String p10) {
    throw new UnsupportedOperationException("signature only: new AbstractMailServer");
  }

  public Long getId() {
    throw new UnsupportedOperationException("signature only: AbstractMailServer.getId");
  }

  public void setId(Long p0) {
    throw new UnsupportedOperationException("signature only: AbstractMailServer.setId");
  }

  public String getName() {
    throw new UnsupportedOperationException("signature only: AbstractMailServer.getName");
  }

  public void setName(String p0) {
    throw new UnsupportedOperationException("signature only: AbstractMailServer.setName");
  }

  public String getDescription() {
    throw new UnsupportedOperationException("signature only: AbstractMailServer.getDescription");
  }

  public void setDescription(String p0) {
    throw new UnsupportedOperationException("signature only: AbstractMailServer.setDescription");
  }

  public String getHostname() {
    throw new UnsupportedOperationException("signature only: AbstractMailServer.getHostname");
  }

  public void setHostname(String p0) {
    throw new UnsupportedOperationException("signature only: AbstractMailServer.setHostname");
  }

  public String getUsername() {
    throw new UnsupportedOperationException("signature only: AbstractMailServer.getUsername");
  }

  public void setUsername(String p0) {
    throw new UnsupportedOperationException("signature only: AbstractMailServer.setUsername");
  }

  public String getPassword() {
    throw new UnsupportedOperationException("signature only: AbstractMailServer.getPassword");
  }

  public void setPassword(String p0) {
    throw new UnsupportedOperationException("signature only: AbstractMailServer.setPassword");
  }

  public MailProtocol getMailProtocol() {
    throw new UnsupportedOperationException("signature only: AbstractMailServer.getMailProtocol");
  }

  public void setMailProtocol(MailProtocol p0) {
    throw new UnsupportedOperationException("signature only: AbstractMailServer.setMailProtocol");
  }

  public String getPort() {
    throw new UnsupportedOperationException("signature only: AbstractMailServer.getPort");
  }

  public void setPort(String p0) {
    throw new UnsupportedOperationException("signature only: AbstractMailServer.setPort");
  }

  public long getTimeout() {
    throw new UnsupportedOperationException("signature only: AbstractMailServer.getTimeout");
  }

  public long getConnectionTimeout() {
    throw new UnsupportedOperationException(
        "signature only: AbstractMailServer.getConnectionTimeout");
  }

  public void setTimeout(long p0) {
    throw new UnsupportedOperationException("signature only: AbstractMailServer.setTimeout");
  }

  public void setConnectionTimeout(long p0) {
    throw new UnsupportedOperationException(
        "signature only: AbstractMailServer.setConnectionTimeout");
  }

  public String getSocksHost() {
    throw new UnsupportedOperationException("signature only: AbstractMailServer.getSocksHost");
  }

  public void setSocksHost(String p0) {
    throw new UnsupportedOperationException("signature only: AbstractMailServer.setSocksHost");
  }

  public String getSocksPort() {
    throw new UnsupportedOperationException("signature only: AbstractMailServer.getSocksPort");
  }

  public void setSocksPort(String p0) {
    throw new UnsupportedOperationException("signature only: AbstractMailServer.setSocksPort");
  }

  public boolean isTlsRequired() {
    throw new UnsupportedOperationException("signature only: AbstractMailServer.isTlsRequired");
  }

  public void setTlsRequired(boolean p0) {
    throw new UnsupportedOperationException("signature only: AbstractMailServer.setTlsRequired");
  }

  public Properties getProperties() {
    throw new UnsupportedOperationException("signature only: AbstractMailServer.getProperties");
  }

  public void setProperties(Properties p0) {
    throw new UnsupportedOperationException("signature only: AbstractMailServer.setProperties");
  }

  public void setDebug(boolean p0) {
    throw new UnsupportedOperationException("signature only: AbstractMailServer.setDebug");
  }

  public void setDebugStream(PrintStream p0) {
    throw new UnsupportedOperationException("signature only: AbstractMailServer.setDebugStream");
  }

  public boolean getDebug() {
    throw new UnsupportedOperationException("signature only: AbstractMailServer.getDebug");
  }

  public PrintStream getDebugStream() {
    throw new UnsupportedOperationException("signature only: AbstractMailServer.getDebugStream");
  }

  public boolean equals(Object p0) {
    throw new UnsupportedOperationException("signature only: AbstractMailServer.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: AbstractMailServer.hashCode");
  }

  public String toString() {
    throw new UnsupportedOperationException("signature only: AbstractMailServer.toString");
  }

  protected void propertyChanged() {
    throw new UnsupportedOperationException("signature only: AbstractMailServer.propertyChanged");
  }

  protected Properties loadSystemProperties(Properties p0) {
    throw new UnsupportedOperationException(
        "signature only: AbstractMailServer.loadSystemProperties");
  }
}
