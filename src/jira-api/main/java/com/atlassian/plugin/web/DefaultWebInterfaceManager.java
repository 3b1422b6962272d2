package com.atlassian.plugin.web;

public class DefaultWebInterfaceManager
    implements com.atlassian.plugin.web.api.DynamicWebInterfaceManager {
  public DefaultWebInterfaceManager() {
    throw new UnsupportedOperationException("signature only: new DefaultWebInterfaceManager");
  }

  public DefaultWebInterfaceManager(
      com.atlassian.plugin.PluginAccessor p0, com.atlassian.plugin.web.WebFragmentHelper p1) {
    throw new UnsupportedOperationException("signature only: new DefaultWebInterfaceManager");
  }

  public boolean hasSectionsForLocation(java.lang.String p0) {
    throw new UnsupportedOperationException(
        "signature only: DefaultWebInterfaceManager.hasSectionsForLocation");
  }

  public java.util.List<com.atlassian.plugin.web.descriptors.WebSectionModuleDescriptor>
      getSections(java.lang.String p0) {
    throw new UnsupportedOperationException(
        "signature only: DefaultWebInterfaceManager.getSections");
  }

  public java.util.List<com.atlassian.plugin.web.descriptors.WebSectionModuleDescriptor>
      getDisplayableSections(
          java.lang.String p0, java.util.Map<java.lang.String, java.lang.Object> p1) {
    throw new UnsupportedOperationException(
        "signature only: DefaultWebInterfaceManager.getDisplayableSections");
  }

  public java.util.List<com.atlassian.plugin.web.descriptors.WebItemModuleDescriptor> getItems(
      java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: DefaultWebInterfaceManager.getItems");
  }

  public java.util.List<com.atlassian.plugin.web.descriptors.WebItemModuleDescriptor>
      getDisplayableItems(
          java.lang.String p0, java.util.Map<java.lang.String, java.lang.Object> p1) {
    throw new UnsupportedOperationException(
        "signature only: DefaultWebInterfaceManager.getDisplayableItems");
  }

  public java.util.List<com.atlassian.plugin.web.model.WebPanel> getDisplayableWebPanels(
      java.lang.String p0, java.util.Map<java.lang.String, java.lang.Object> p1) {
    throw new UnsupportedOperationException(
        "signature only: DefaultWebInterfaceManager.getDisplayableWebPanels");
  }

  public java.util.List<com.atlassian.plugin.web.descriptors.WebPanelModuleDescriptor>
      getDisplayableWebPanelDescriptors(
          java.lang.String p0, java.util.Map<java.lang.String, java.lang.Object> p1) {
    throw new UnsupportedOperationException(
        "signature only: DefaultWebInterfaceManager.getDisplayableWebPanelDescriptors");
  }

  public java.util.List<com.atlassian.plugin.web.model.WebPanel> getWebPanels(java.lang.String p0) {
    throw new UnsupportedOperationException(
        "signature only: DefaultWebInterfaceManager.getWebPanels");
  }

  public java.util.List<com.atlassian.plugin.web.descriptors.WebPanelModuleDescriptor>
      getWebPanelDescriptors(java.lang.String p0) {
    throw new UnsupportedOperationException(
        "signature only: DefaultWebInterfaceManager.getWebPanelDescriptors");
  }

  public void refresh() {
    throw new UnsupportedOperationException("signature only: DefaultWebInterfaceManager.refresh");
  }

  public void setPluginAccessor(com.atlassian.plugin.PluginAccessor p0) {
    throw new UnsupportedOperationException(
        "signature only: DefaultWebInterfaceManager.setPluginAccessor");
  }

  public void setWebFragmentHelper(com.atlassian.plugin.web.WebFragmentHelper p0) {
    throw new UnsupportedOperationException(
        "signature only: DefaultWebInterfaceManager.setWebFragmentHelper");
  }

  public com.atlassian.plugin.web.WebFragmentHelper getWebFragmentHelper() {
    throw new UnsupportedOperationException(
        "signature only: DefaultWebInterfaceManager.getWebFragmentHelper");
  }

  public java.lang.Iterable<com.atlassian.plugin.web.api.WebItem> getWebItems(
      java.lang.String p0, java.util.Map<java.lang.String, java.lang.Object> p1) {
    throw new UnsupportedOperationException(
        "signature only: DefaultWebInterfaceManager.getWebItems");
  }

  public java.lang.Iterable<com.atlassian.plugin.web.api.WebItem> getDisplayableWebItems(
      java.lang.String p0, java.util.Map<java.lang.String, java.lang.Object> p1) {
    throw new UnsupportedOperationException(
        "signature only: DefaultWebInterfaceManager.getDisplayableWebItems");
  }

  public java.lang.Iterable<com.atlassian.plugin.web.api.WebSection> getWebSections(
      java.lang.String p0, java.util.Map<java.lang.String, java.lang.Object> p1) {
    throw new UnsupportedOperationException(
        "signature only: DefaultWebInterfaceManager.getWebSections");
  }

  public java.lang.Iterable<com.atlassian.plugin.web.api.WebSection> getDisplayableWebSections(
      java.lang.String p0, java.util.Map<java.lang.String, java.lang.Object> p1) {
    throw new UnsupportedOperationException(
        "signature only: DefaultWebInterfaceManager.getDisplayableWebSections");
  }
}
