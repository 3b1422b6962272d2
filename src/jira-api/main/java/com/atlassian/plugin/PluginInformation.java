package com.atlassian.plugin;

public class PluginInformation {
  public PluginInformation() {
    throw new UnsupportedOperationException("signature only: new PluginInformation");
  }

  public java.lang.String getDescription() {
    throw new UnsupportedOperationException("signature only: PluginInformation.getDescription");
  }

  public void setDescription(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: PluginInformation.setDescription");
  }

  public java.lang.String getVersion() {
    throw new UnsupportedOperationException("signature only: PluginInformation.getVersion");
  }

  public void setVersion(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: PluginInformation.setVersion");
  }

  public void setVendorName(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: PluginInformation.setVendorName");
  }

  public void setVendorUrl(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: PluginInformation.setVendorUrl");
  }

  public java.lang.String getVendorName() {
    throw new UnsupportedOperationException("signature only: PluginInformation.getVendorName");
  }

  public java.lang.String getVendorUrl() {
    throw new UnsupportedOperationException("signature only: PluginInformation.getVendorUrl");
  }

  public void setScopeKey(java.util.Optional<java.lang.String> p0) {
    throw new UnsupportedOperationException("signature only: PluginInformation.setScopeKey");
  }

  public java.util.Optional<java.lang.String> getScopeKey() {
    throw new UnsupportedOperationException("signature only: PluginInformation.getScopeKey");
  }

  public java.lang.Float getMinJavaVersion() {
    throw new UnsupportedOperationException("signature only: PluginInformation.getMinJavaVersion");
  }

  public void setMinJavaVersion(java.lang.Float p0) {
    throw new UnsupportedOperationException("signature only: PluginInformation.setMinJavaVersion");
  }

  public java.util.Map<java.lang.String, java.lang.String> getParameters() {
    throw new UnsupportedOperationException("signature only: PluginInformation.getParameters");
  }

  public void addParameter(java.lang.String p0, java.lang.String p1) {
    throw new UnsupportedOperationException("signature only: PluginInformation.addParameter");
  }

  public boolean satisfiesMinJavaVersion() {
    throw new UnsupportedOperationException(
        "signature only: PluginInformation.satisfiesMinJavaVersion");
  }

  public void setDescriptionKey(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: PluginInformation.setDescriptionKey");
  }

  public java.lang.String getDescriptionKey() {
    throw new UnsupportedOperationException("signature only: PluginInformation.getDescriptionKey");
  }

  public java.lang.String getStartup() {
    throw new UnsupportedOperationException("signature only: PluginInformation.getStartup");
  }

  public void setStartup(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: PluginInformation.setStartup");
  }

  public java.util.Set<java.lang.String> getModuleScanFolders() {
    throw new UnsupportedOperationException(
        "signature only: PluginInformation.getModuleScanFolders");
  }

  public void setModuleScanFolders(java.lang.Iterable<java.lang.String> p0) {
    throw new UnsupportedOperationException(
        "signature only: PluginInformation.setModuleScanFolders");
  }
}
