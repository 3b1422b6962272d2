package com.atlassian.plugins.rest.common.security;

@java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
@java.lang.annotation.Target({
  java.lang.annotation.ElementType.TYPE,
  java.lang.annotation.ElementType.METHOD,
  java.lang.annotation.ElementType.PACKAGE
})
public @interface UnrestrictedAccess {}
