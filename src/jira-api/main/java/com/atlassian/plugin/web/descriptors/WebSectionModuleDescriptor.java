package com.atlassian.plugin.web.descriptors;

public interface WebSectionModuleDescriptor extends WebFragmentModuleDescriptor<Void> {}
