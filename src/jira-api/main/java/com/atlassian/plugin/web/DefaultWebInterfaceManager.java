package com.atlassian.plugin.web;

import com.atlassian.plugin.PluginAccessor;
import com.atlassian.plugin.web.api.DynamicWebInterfaceManager;
import com.atlassian.plugin.web.api.WebItem;
import com.atlassian.plugin.web.api.WebSection;
import com.atlassian.plugin.web.descriptors.WebItemModuleDescriptor;
import com.atlassian.plugin.web.descriptors.WebPanelModuleDescriptor;
import com.atlassian.plugin.web.descriptors.WebSectionModuleDescriptor;
import com.atlassian.plugin.web.model.WebPanel;
import java.util.List;
import java.util.Map;

public class DefaultWebInterfaceManager implements DynamicWebInterfaceManager {
  public DefaultWebInterfaceManager() {
    throw new UnsupportedOperationException("signature only: new DefaultWebInterfaceManager");
  }

  public DefaultWebInterfaceManager(PluginAccessor p0, WebFragmentHelper p1) {
    throw new UnsupportedOperationException("signature only: new DefaultWebInterfaceManager");
  }

  public boolean hasSectionsForLocation(String p0) {
    throw new UnsupportedOperationException(
        "signature only: DefaultWebInterfaceManager.hasSectionsForLocation");
  }

  public List<WebSectionModuleDescriptor> getSections(String p0) {
    throw new UnsupportedOperationException(
        "signature only: DefaultWebInterfaceManager.getSections");
  }

  public List<WebSectionModuleDescriptor> getDisplayableSections(
      String p0, Map<String, Object> p1) {
    throw new UnsupportedOperationException(
        "signature only: DefaultWebInterfaceManager.getDisplayableSections");
  }

  public List<WebItemModuleDescriptor> getItems(String p0) {
    throw new UnsupportedOperationException("signature only: DefaultWebInterfaceManager.getItems");
  }

  public List<WebItemModuleDescriptor> getDisplayableItems(String p0, Map<String, Object> p1) {
    throw new UnsupportedOperationException(
        "signature only: DefaultWebInterfaceManager.getDisplayableItems");
  }

  public List<WebPanel> getDisplayableWebPanels(String p0, Map<String, Object> p1) {
    throw new UnsupportedOperationException(
        "signature only: DefaultWebInterfaceManager.getDisplayableWebPanels");
  }

  public List<WebPanelModuleDescriptor> getDisplayableWebPanelDescriptors(
      String p0, Map<String, Object> p1) {
    throw new UnsupportedOperationException(
        "signature only: DefaultWebInterfaceManager.getDisplayableWebPanelDescriptors");
  }

  public List<WebPanel> getWebPanels(String p0) {
    throw new UnsupportedOperationException(
        "signature only: DefaultWebInterfaceManager.getWebPanels");
  }

  public List<WebPanelModuleDescriptor> getWebPanelDescriptors(String p0) {
    throw new UnsupportedOperationException(
        "signature only: DefaultWebInterfaceManager.getWebPanelDescriptors");
  }

  public void refresh() {
    throw new UnsupportedOperationException("signature only: DefaultWebInterfaceManager.refresh");
  }

  public void setPluginAccessor(PluginAccessor p0) {
    throw new UnsupportedOperationException(
        "signature only: DefaultWebInterfaceManager.setPluginAccessor");
  }

  public void setWebFragmentHelper(WebFragmentHelper p0) {
    throw new UnsupportedOperationException(
        "signature only: DefaultWebInterfaceManager.setWebFragmentHelper");
  }

  public WebFragmentHelper getWebFragmentHelper() {
    throw new UnsupportedOperationException(
        "signature only: DefaultWebInterfaceManager.getWebFragmentHelper");
  }

  public Iterable<WebItem> getWebItems(String p0, Map<String, Object> p1) {
    throw new UnsupportedOperationException(
        "signature only: DefaultWebInterfaceManager.getWebItems");
  }

  public Iterable<WebItem> getDisplayableWebItems(String p0, Map<String, Object> p1) {
    throw new UnsupportedOperationException(
        "signature only: DefaultWebInterfaceManager.getDisplayableWebItems");
  }

  public Iterable<WebSection> getWebSections(String p0, Map<String, Object> p1) {
    throw new UnsupportedOperationException(
        "signature only: DefaultWebInterfaceManager.getWebSections");
  }

  public Iterable<WebSection> getDisplayableWebSections(String p0, Map<String, Object> p1) {
    throw new UnsupportedOperationException(
        "signature only: DefaultWebInterfaceManager.getDisplayableWebSections");
  }
}
