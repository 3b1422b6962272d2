package webwork.action;

public interface IllegalArgumentAware {}
