package com.atlassian.plugin.web.descriptors;

public interface WebItemModuleDescriptor extends WebFragmentModuleDescriptor<Void> {}
