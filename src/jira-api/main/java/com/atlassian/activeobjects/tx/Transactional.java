package com.atlassian.activeobjects.tx;

@java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
@java.lang.annotation.Target({
  java.lang.annotation.ElementType.TYPE,
  java.lang.annotation.ElementType.METHOD
})
public @interface Transactional {}
