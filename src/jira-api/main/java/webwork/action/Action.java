package webwork.action;

import java.io.Serializable;

public interface Action extends Serializable {
  String SUCCESS = "success";
  String NONE = "none";
  String ERROR = "error";
  String INPUT = "input";
  String LOGIN = "login";

  String execute() throws Exception;
}
