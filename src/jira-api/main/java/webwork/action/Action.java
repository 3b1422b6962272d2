package webwork.action;

public interface Action extends java.io.Serializable {
  java.lang.String SUCCESS = "success";
  java.lang.String NONE = "none";
  java.lang.String ERROR = "error";
  java.lang.String INPUT = "input";
  java.lang.String LOGIN = "login";

  java.lang.String execute() throws java.lang.Exception;
}
