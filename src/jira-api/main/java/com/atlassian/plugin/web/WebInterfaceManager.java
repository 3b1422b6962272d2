package com.atlassian.plugin.web;

public interface WebInterfaceManager {
  boolean hasSectionsForLocation(java.lang.String p0);

  java.util.List<com.atlassian.plugin.web.descriptors.WebSectionModuleDescriptor> getSections(
      java.lang.String p0);

  java.util.List<com.atlassian.plugin.web.descriptors.WebSectionModuleDescriptor>
      getDisplayableSections(
          java.lang.String p0, java.util.Map<java.lang.String, java.lang.Object> p1);

  java.util.List<com.atlassian.plugin.web.descriptors.WebItemModuleDescriptor> getItems(
      java.lang.String p0);

  java.util.List<com.atlassian.plugin.web.descriptors.WebItemModuleDescriptor> getDisplayableItems(
      java.lang.String p0, java.util.Map<java.lang.String, java.lang.Object> p1);

  java.util.List<com.atlassian.plugin.web.model.WebPanel> getWebPanels(java.lang.String p0);

  java.util.List<com.atlassian.plugin.web.model.WebPanel> getDisplayableWebPanels(
      java.lang.String p0, java.util.Map<java.lang.String, java.lang.Object> p1);

  java.util.List<com.atlassian.plugin.web.descriptors.WebPanelModuleDescriptor>
      getWebPanelDescriptors(java.lang.String p0);

  java.util.List<com.atlassian.plugin.web.descriptors.WebPanelModuleDescriptor>
      getDisplayableWebPanelDescriptors(
          java.lang.String p0, java.util.Map<java.lang.String, java.lang.Object> p1);

  void refresh();

  com.atlassian.plugin.web.WebFragmentHelper getWebFragmentHelper();
}
