package org.clientrecovery.minijira.launch;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import org.junit.Test;

public class SecondNodeTest {
  @Test
  public void shouldTakeANodeThatSendsAPageForStarted() throws IOException {
    HttpServer node = HttpServer.create(new InetSocketAddress(loopback(), 0), 0);
    node.createContext(
        "/",
        asked -> {
          asked.sendResponseHeaders(200, -1);
          asked.close();
        });
    node.start();
    try {
      assertThat(SecondNode.answers(at(node.getAddress().getPort()))).isTrue();
    } finally {
      node.stop(0);
    }
  }

  /** The node itself does so when it looks whether its port is free. */
  @Test
  public void shouldNotTakeAPortThatOpensForAMomentForANode() throws IOException {
    try (ServerSocket port = new ServerSocket(0, 1, loopback())) {
      CompletableFuture<Void> moment = CompletableFuture.runAsync(() -> openForAMoment(port));

      assertThat(SecondNode.answers(at(port.getLocalPort()))).isFalse();
      moment.join();
    }
  }

  @Test
  public void shouldNotTakeAClosedPortForANode() throws IOException {
    int port;
    try (ServerSocket free = new ServerSocket(0, 1, loopback())) {
      port = free.getLocalPort();
    }

    assertThat(SecondNode.answers(at(port))).isFalse();
  }

  private static void openForAMoment(ServerSocket port) {
    try {
      port.accept().close();
      port.close();
    } catch (IOException e) {
      throw new IllegalStateException("the port does not open", e);
    }
  }

  private static InetAddress loopback() {
    return InetAddress.getLoopbackAddress();
  }

  private static URI at(int port) {
    return URI.create("http://localhost:" + port + "/jira/login.jsp");
  }
}
