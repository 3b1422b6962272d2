package com.opensymphony.module.propertyset.verifiers;

public interface PropertyVerifier extends java.io.Serializable {}
