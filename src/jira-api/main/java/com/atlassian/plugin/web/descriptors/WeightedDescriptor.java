package com.atlassian.plugin.web.descriptors;

public interface WeightedDescriptor {}
