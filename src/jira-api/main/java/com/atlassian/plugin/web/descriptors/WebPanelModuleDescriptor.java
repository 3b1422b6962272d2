package com.atlassian.plugin.web.descriptors;

public interface WebPanelModuleDescriptor
    extends com.atlassian.plugin.web.descriptors.WebFragmentModuleDescriptor<
            com.atlassian.plugin.web.model.WebPanel>,
        com.atlassian.plugin.web.descriptors.WeightedDescriptor {}
