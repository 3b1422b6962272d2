package com.atlassian.plugin.web.descriptors;

public interface WebItemModuleDescriptor
    extends com.atlassian.plugin.web.descriptors.WebFragmentModuleDescriptor<java.lang.Void> {}
