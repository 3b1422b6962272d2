package com.atlassian.plugin;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

public class PluginInformation {
  public PluginInformation() {
    throw new UnsupportedOperationException("signature only: new PluginInformation");
  }

  public String getDescription() {
    throw new UnsupportedOperationException("signature only: PluginInformation.getDescription");
  }

  public void setDescription(String p0) {
    throw new UnsupportedOperationException("signature only: PluginInformation.setDescription");
  }

  public String getVersion() {
    throw new UnsupportedOperationException("signature only: PluginInformation.getVersion");
  }

  public void setVersion(String p0) {
    throw new UnsupportedOperationException("signature only: PluginInformation.setVersion");
  }

  public void setVendorName(String p0) {
    throw new UnsupportedOperationException("signature only: PluginInformation.setVendorName");
  }

  public void setVendorUrl(String p0) {
    throw new UnsupportedOperationException("signature only: PluginInformation.setVendorUrl");
  }

  public String getVendorName() {
    throw new UnsupportedOperationException("signature only: PluginInformation.getVendorName");
  }

  public String getVendorUrl() {
    throw new UnsupportedOperationException("signature only: PluginInformation.getVendorUrl");
  }

  public void setScopeKey(Optional<String> p0) {
    throw new UnsupportedOperationException("signature only: PluginInformation.setScopeKey");
  }

  public Optional<String> getScopeKey() {
    throw new UnsupportedOperationException("signature only: PluginInformation.getScopeKey");
  }

  public Float getMinJavaVersion() {
    throw new UnsupportedOperationException("signature only: PluginInformation.getMinJavaVersion");
  }

  public void setMinJavaVersion(Float p0) {
    throw new UnsupportedOperationException("signature only: PluginInformation.setMinJavaVersion");
  }

  public Map<String, String> getParameters() {
    throw new UnsupportedOperationException("signature only: PluginInformation.getParameters");
  }

  public void addParameter(String p0, String p1) {
    throw new UnsupportedOperationException("signature only: PluginInformation.addParameter");
  }

  public boolean satisfiesMinJavaVersion() {
    throw new UnsupportedOperationException(
        "signature only: PluginInformation.satisfiesMinJavaVersion");
  }

  public void setDescriptionKey(String p0) {
    throw new UnsupportedOperationException("signature only: PluginInformation.setDescriptionKey");
  }

  public String getDescriptionKey() {
    throw new UnsupportedOperationException("signature only: PluginInformation.getDescriptionKey");
  }

  public String getStartup() {
    throw new UnsupportedOperationException("signature only: PluginInformation.getStartup");
  }

  public void setStartup(String p0) {
    throw new UnsupportedOperationException("signature only: PluginInformation.setStartup");
  }

  public Set<String> getModuleScanFolders() {
    throw new UnsupportedOperationException(
        "signature only: PluginInformation.getModuleScanFolders");
  }

  public void setModuleScanFolders(Iterable<String> p0) {
    throw new UnsupportedOperationException(
        "signature only: PluginInformation.setModuleScanFolders");
  }
}
