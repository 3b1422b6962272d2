package com.opensymphony.workflow.config;

public interface Configuration {}
