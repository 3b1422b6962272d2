package com.atlassian.plugin.web.descriptors;

public interface WebFragmentModuleDescriptor<T>
    extends com.atlassian.plugin.ModuleDescriptor<T>,
        com.atlassian.plugin.web.descriptors.WeightedDescriptor,
        com.atlassian.plugin.StateAware,
        com.atlassian.plugin.web.descriptors.ContextAware,
        com.atlassian.plugin.web.descriptors.ConditionalDescriptor {}
