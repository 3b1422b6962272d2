package com.atlassian.plugin.web.descriptors;

public interface WebSectionModuleDescriptor
    extends com.atlassian.plugin.web.descriptors.WebFragmentModuleDescriptor<java.lang.Void> {}
