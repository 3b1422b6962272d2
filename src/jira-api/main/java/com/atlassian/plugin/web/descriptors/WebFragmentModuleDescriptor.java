package com.atlassian.plugin.web.descriptors;

import com.atlassian.plugin.ModuleDescriptor;
import com.atlassian.plugin.StateAware;

public interface WebFragmentModuleDescriptor<T>
    extends ModuleDescriptor<T>,
        WeightedDescriptor,
        StateAware,
        ContextAware,
        ConditionalDescriptor {}
