package com.opensymphony.module.propertyset.verifiers;

import java.io.Serializable;

public interface PropertyVerifier extends Serializable {}
