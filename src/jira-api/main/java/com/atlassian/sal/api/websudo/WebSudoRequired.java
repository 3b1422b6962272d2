package com.atlassian.sal.api.websudo;

@java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
@java.lang.annotation.Target({
  java.lang.annotation.ElementType.PACKAGE,
  java.lang.annotation.ElementType.METHOD,
  java.lang.annotation.ElementType.TYPE
})
public @interface WebSudoRequired {}
