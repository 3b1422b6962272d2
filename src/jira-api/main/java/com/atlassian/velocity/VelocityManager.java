package com.atlassian.velocity;

public interface VelocityManager {}
