package com.atlassian.plugin.web;

import com.atlassian.plugin.web.descriptors.WebItemModuleDescriptor;
import com.atlassian.plugin.web.descriptors.WebPanelModuleDescriptor;
import com.atlassian.plugin.web.descriptors.WebSectionModuleDescriptor;
import com.atlassian.plugin.web.model.WebPanel;
import java.util.List;
import java.util.Map;

public interface WebInterfaceManager {
  boolean hasSectionsForLocation(String p0);

  List<WebSectionModuleDescriptor> getSections(String p0);

  List<WebSectionModuleDescriptor> getDisplayableSections(String p0, Map<String, Object> p1);

  List<WebItemModuleDescriptor> getItems(String p0);

  List<WebItemModuleDescriptor> getDisplayableItems(String p0, Map<String, Object> p1);

  List<WebPanel> getWebPanels(String p0);

  List<WebPanel> getDisplayableWebPanels(String p0, Map<String, Object> p1);

  List<WebPanelModuleDescriptor> getWebPanelDescriptors(String p0);

  List<WebPanelModuleDescriptor> getDisplayableWebPanelDescriptors(
      String p0, Map<String, Object> p1);

  void refresh();

  WebFragmentHelper getWebFragmentHelper();
}
