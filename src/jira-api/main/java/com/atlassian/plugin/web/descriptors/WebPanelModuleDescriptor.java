package com.atlassian.plugin.web.descriptors;

import com.atlassian.plugin.web.model.WebPanel;

public interface WebPanelModuleDescriptor
    extends WebFragmentModuleDescriptor<WebPanel>, WeightedDescriptor {}
