package org.clientrecovery.jira.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.Reader;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.ws.rs.DELETE;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.UriInfo;
import org.junit.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Holds docs/openapi.yaml against the resources, both ways: paths, parameters, bodies, types. */
public class OpenApiTest {
  private static final Map<Class<? extends Annotation>, String> VERBS =
      Map.of(GET.class, "get", POST.class, "post", PUT.class, "put", DELETE.class, "delete");

  private final Map<String, Object> described = described();
  private final Map<String, Method> running = running();

  @Test
  public void shouldDescribeEachRequestAndNoOther() {
    Set<String> missing = new TreeSet<>(running.keySet());
    missing.removeAll(operations().keySet());
    Set<String> invented = new TreeSet<>(operations().keySet());
    invented.removeAll(running.keySet());

    assertThat(missing).as("requests without a description").isEmpty();
    assertThat(invented).as("descriptions without a request").isEmpty();
    assertThat(running).hasSizeGreaterThan(50);
  }

  @Test
  public void shouldDescribeEachParameterThatARequestTakes() {
    running.forEach(
        (request, method) -> {
          Set<String> told = parameters(operations().get(request));
          if (readsAnyField(method)) {
            assertThat(told).as(request).containsAll(parameters(method));
          } else {
            assertThat(told).as(request).isEqualTo(parameters(method));
          }
        });
  }

  @Test
  public void shouldDescribeABodyWhereARequestTakesOne() {
    running.forEach(
        (request, method) ->
            assertThat(operations().get(request).containsKey("requestBody"))
                .as(request)
                .isEqualTo(takesBody(method)));
  }

  @Test
  public void shouldNameTheTypeThatARequestAnswersWith() {
    running.forEach(
        (request, method) -> {
          Set<String> produced = produced(method);
          if (!produced.isEmpty()) {
            assertThat(types(operations().get(request))).as(request).isEqualTo(produced);
          }
        });
  }

  @Test
  public void shouldSayWhatBecomesOfWhomIsNotLoggedIn() {
    operations()
        .forEach(
            (request, operation) ->
                assertThat(map(operation.get("responses"))).as(request).containsKey("401"));
  }

  @Test
  public void shouldReferToNothingThatIsMissing() {
    Set<String> references = new TreeSet<>();
    collect(described, references);
    assertThat(references).hasSizeGreaterThan(15);
    references.forEach(reference -> assertThat(found(reference)).as(reference).isNotNull());
  }

  @Test
  public void shouldGiveEachRequestANameOfItsOwn() {
    assertThat(operations().values().stream().map(operation -> operation.get("operationId")))
        .doesNotHaveDuplicates()
        .doesNotContainNull();
  }

  private Map<String, Map<String, Object>> operations() {
    Map<String, Map<String, Object>> operations = new TreeMap<>();
    map(described.get("paths"))
        .forEach(
            (path, verbs) ->
                map(verbs)
                    .forEach(
                        (verb, operation) -> operations.put(verb + " " + path, map(operation))));
    return operations;
  }

  private static Map<String, Object> described() {
    try (Reader reader =
        Files.newBufferedReader(java.nio.file.Path.of("../../docs/openapi.yaml"))) {
      return map(new Load(LoadSettings.builder().build()).loadFromReader(reader));
    } catch (IOException e) {
      throw new IllegalStateException("the description can't be read", e);
    }
  }

  private static Map<String, Method> running() {
    Map<String, Method> requests = new TreeMap<>();
    new ClassFileImporter()
        .importPackages("org.clientrecovery.jira.rest").stream()
            .filter(type -> type.isAnnotatedWith(Path.class))
            .map(JavaClass::reflect)
            .forEach(type -> requests.putAll(requests(type)));
    return requests;
  }

  private static Map<String, Method> requests(Class<?> resource) {
    String base = resource.getAnnotation(Path.class).value();
    Map<String, Method> requests = new TreeMap<>();
    for (Method method : resource.getDeclaredMethods()) {
      Path below = method.getAnnotation(Path.class);
      VERBS.forEach(
          (annotation, verb) -> {
            if (method.isAnnotationPresent(annotation)) {
              requests.put(verb + " " + base + (below == null ? "" : below.value()), method);
            }
          });
    }
    return requests;
  }

  /** {@code query project}, {@code path issueKey} */
  private static Set<String> parameters(Method method) {
    return Arrays.stream(method.getParameters())
        .flatMap(OpenApiTest::named)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<String> named(Parameter parameter) {
    QueryParam query = parameter.getAnnotation(QueryParam.class);
    PathParam path = parameter.getAnnotation(PathParam.class);
    return Stream.concat(
        Stream.ofNullable(query).map(found -> "query " + found.value()),
        Stream.ofNullable(path).map(found -> "path " + found.value()));
  }

  private static Set<String> parameters(Map<String, Object> operation) {
    List<?> parameters = (List<?>) operation.getOrDefault("parameters", List.of());
    return parameters.stream()
        .map(OpenApiTest::map)
        .map(parameter -> parameter.get("in") + " " + parameter.get("name"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean readsAnyField(Method method) {
    return List.of(method.getParameterTypes()).contains(UriInfo.class);
  }

  private static boolean takesBody(Method method) {
    return Arrays.stream(method.getParameters())
        .anyMatch(parameter -> parameter.getAnnotations().length == 0);
  }

  private static Set<String> produced(Method method) {
    Produces own = method.getAnnotation(Produces.class);
    Produces all = method.getDeclaringClass().getAnnotation(Produces.class);
    Produces produces = own == null ? all : own;
    return produces == null ? Set.of() : Set.of(produces.value());
  }

  /** The types of the answer that is no refusal. */
  private static Set<String> types(Map<String, Object> operation) {
    return map(operation.get("responses")).entrySet().stream()
        .filter(response -> response.getKey().startsWith("2"))
        .flatMap(response -> map(map(response.getValue()).get("content")).keySet().stream())
        .collect(Collectors.toSet());
  }

  private static void collect(Object node, Set<String> references) {
    if (node instanceof Map<?, ?> map) {
      Object reference = map.get("$ref");
      if (reference instanceof String text) {
        references.add(text);
      }
      map.values().forEach(value -> collect(value, references));
    } else if (node instanceof List<?> list) {
      list.forEach(value -> collect(value, references));
    }
  }

  private Object found(String reference) {
    Object node = described;
    for (String step : reference.substring(2).split("/")) {
      node = node == null ? null : map(node).get(step);
    }
    return node;
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(Object node) {
    return (Map<String, Object>) node;
  }
}
