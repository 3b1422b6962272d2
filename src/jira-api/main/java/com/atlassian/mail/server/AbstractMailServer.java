package com.atlassian.mail.server;

public abstract class AbstractMailServer
    implements com.atlassian.mail.server.MailServer,
        com.atlassian.mail.server.auth.AuthenticationContextAware,
        java.io.Serializable {
  protected boolean isAuthenticating;

  public AbstractMailServer() {
    throw new UnsupportedOperationException("signature only: new AbstractMailServer");
  }

  protected AbstractMailServer(long p0) {
    throw new UnsupportedOperationException("signature only: new AbstractMailServer");
  }

  public AbstractMailServer(
      java.lang.Long p0,
      java.lang.String p1,
      java.lang.String p2,
      com.atlassian.mail.MailProtocol p3,
      java.lang.String p4,
      java.lang.String p5,
      java.lang.String p6,
      java.lang.String p7,
      long p8,
      java.lang.String p9,
      java.lang.String p10) {
    throw new UnsupportedOperationException("signature only: new AbstractMailServer");
  }

  public java.lang.Long getId() {
    throw new UnsupportedOperationException("signature only: AbstractMailServer.getId");
  }

  public void setId(java.lang.Long p0) {
    throw new UnsupportedOperationException("signature only: AbstractMailServer.setId");
  }

  public java.lang.String getName() {
    throw new UnsupportedOperationException("signature only: AbstractMailServer.getName");
  }

  public void setName(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: AbstractMailServer.setName");
  }

  public java.lang.String getDescription() {
    throw new UnsupportedOperationException("signature only: AbstractMailServer.getDescription");
  }

  public void setDescription(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: AbstractMailServer.setDescription");
  }

  public java.lang.String getHostname() {
    throw new UnsupportedOperationException("signature only: AbstractMailServer.getHostname");
  }

  public void setHostname(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: AbstractMailServer.setHostname");
  }

  public java.lang.String getUsername() {
    throw new UnsupportedOperationException("signature only: AbstractMailServer.getUsername");
  }

  public void setUsername(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: AbstractMailServer.setUsername");
  }

  public java.lang.String getPassword() {
    throw new UnsupportedOperationException("signature only: AbstractMailServer.getPassword");
  }

  public void setPassword(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: AbstractMailServer.setPassword");
  }

  public com.atlassian.mail.MailProtocol getMailProtocol() {
    throw new UnsupportedOperationException("signature only: AbstractMailServer.getMailProtocol");
  }

  public void setMailProtocol(com.atlassian.mail.MailProtocol p0) {
    throw new UnsupportedOperationException("signature only: AbstractMailServer.setMailProtocol");
  }

  public java.lang.String getPort() {
    throw new UnsupportedOperationException("signature only: AbstractMailServer.getPort");
  }

  public void setPort(java.lang.String p0) {
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

  public java.lang.String getSocksHost() {
    throw new UnsupportedOperationException("signature only: AbstractMailServer.getSocksHost");
  }

  public void setSocksHost(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: AbstractMailServer.setSocksHost");
  }

  public java.lang.String getSocksPort() {
    throw new UnsupportedOperationException("signature only: AbstractMailServer.getSocksPort");
  }

  public void setSocksPort(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: AbstractMailServer.setSocksPort");
  }

  public boolean isTlsRequired() {
    throw new UnsupportedOperationException("signature only: AbstractMailServer.isTlsRequired");
  }

  public void setTlsRequired(boolean p0) {
    throw new UnsupportedOperationException("signature only: AbstractMailServer.setTlsRequired");
  }

  public java.util.Properties getProperties() {
    throw new UnsupportedOperationException("signature only: AbstractMailServer.getProperties");
  }

  public void setProperties(java.util.Properties p0) {
    throw new UnsupportedOperationException("signature only: AbstractMailServer.setProperties");
  }

  public void setDebug(boolean p0) {
    throw new UnsupportedOperationException("signature only: AbstractMailServer.setDebug");
  }

  public void setDebugStream(java.io.PrintStream p0) {
    throw new UnsupportedOperationException("signature only: AbstractMailServer.setDebugStream");
  }

  public boolean getDebug() {
    throw new UnsupportedOperationException("signature only: AbstractMailServer.getDebug");
  }

  public java.io.PrintStream getDebugStream() {
    throw new UnsupportedOperationException("signature only: AbstractMailServer.getDebugStream");
  }

  public boolean equals(java.lang.Object p0) {
    throw new UnsupportedOperationException("signature only: AbstractMailServer.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: AbstractMailServer.hashCode");
  }

  public java.lang.String toString() {
    throw new UnsupportedOperationException("signature only: AbstractMailServer.toString");
  }

  protected void propertyChanged() {
    throw new UnsupportedOperationException("signature only: AbstractMailServer.propertyChanged");
  }

  protected java.util.Properties loadSystemProperties(java.util.Properties p0) {
    throw new UnsupportedOperationException(
        "signature only: AbstractMailServer.loadSystemProperties");
  }
}
