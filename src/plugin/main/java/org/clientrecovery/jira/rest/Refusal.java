package org.clientrecovery.jira.rest;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;

/** A request that is refused: its status, and what is wrong with which field. */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final transient List<Fault> faults;
  private final transient JsonObject present;
  private final int retryAfter;

  /**
   * One thing that is wrong; the field is empty where it is the whole.
   *
   * @param more what a script needs to show its place
   */
  record Fault(String field, String message, JsonObject more) {
    Fault(String field, String message) {
      this(field, message, new JsonObject());
    }

    JsonObject json() {
      JsonObject json = more.deepCopy();
      json.addProperty("field", field);
      json.addProperty("message", message);
      return json;
    }
  }

  Refusal(int status, List<Fault> faults) {
    this(status, faults, null, 0);
  }

  private Refusal(int status, List<Fault> faults, JsonObject present, int retryAfter) {
    super("refused with " + status + ": " + faults);
    this.status = status;
    this.faults = List.copyOf(faults);
    this.present = present;
    this.retryAfter = retryAfter;
  }

  static Refusal of(int status, String field, String message) {
    return new Refusal(status, List.of(new Fault(field, message)));
  }

  /** 409 where somebody was faster, with what there is now as {@code present}. */
  static Refusal conflict(String field, String message, JsonObject present) {
    return new Refusal(409, List.of(new Fault(field, message)), present, 0);
  }

  /** 429 with the header {@code Retry-After}. */
  static Refusal tooMany(int seconds, String message) {
    return new Refusal(429, List.of(new Fault("", message)), null, seconds);
  }

  /** {@code {"errors":[{"field","message"}]}} with the status. */
  Response response() {
    JsonArray errors = new JsonArray();
    faults.forEach(fault -> errors.add(fault.json()));
    JsonObject body = new JsonObject();
    body.add("errors", errors);
    if (present != null) {
      body.add("present", present);
    }
    Response.ResponseBuilder response =
        Response.status(status).type(MediaType.APPLICATION_JSON).entity(body.toString());
    return retryAfter == 0
        ? response.build()
        : response.header("Retry-After", Integer.toString(retryAfter)).build();
  }

  /** One error as the list of errors has it. */
  static JsonArray json(String field, String message) {
    JsonArray errors = new JsonArray();
    errors.add(new Fault(field, message).json());
    return errors;
  }
}
