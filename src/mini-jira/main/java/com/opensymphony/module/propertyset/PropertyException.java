package com.opensymphony.module.propertyset;

public class PropertyException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public PropertyException() {}

  public PropertyException(String message) {
    super(message);
  }
}
