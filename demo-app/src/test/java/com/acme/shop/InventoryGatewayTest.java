package com.acme.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.acme.inventory.Health;
import com.acme.inventory.InventoryService;
import java.io.IOException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class InventoryGatewayTest {
  private final InventoryService service;
  private final InventoryGateway gateway;

  InventoryGatewayTest() throws IOException {
    service = new InventoryService();
    gateway = new InventoryGateway(service.address());
  }

  @AfterEach
  void stop() {
    service.close();
  }

  @Test
  void a_healthy_service_tells_the_stock() throws Exception {
    assertEquals(7, gateway.stockOf("lamp"));
    assertEquals(1, service.calls());
    assertEquals(0, service.callsWhileDead());
  }

  @Test
  void a_service_that_is_down_is_reached_once_per_call() {
    service.become(Health.DOWN);

    assertThrows(IOException.class, () -> gateway.stockOf("lamp"));
    assertEquals(1, service.callsWhileDead());

    assertThrows(IOException.class, () -> gateway.stockOf("lamp"));
    assertEquals(2, service.callsWhileDead());
  }

  @Test
  void a_service_that_hangs_is_given_up_after_the_timeout() {
    service.become(Health.HANGING);

    assertThrows(HttpTimeoutException.class, () -> gateway.stockOf("lamp"));
    assertEquals(1, service.callsWhileDead());
  }

  @Test
  void calls_that_hang_are_dropped_when_the_service_goes_down() {
    service.become(Health.HANGING);
    CompletableFuture<Integer> call = CompletableFuture.supplyAsync(this::stock);
    assertTimeoutPreemptively(Duration.ofSeconds(10), this::awaitFirstCall);

    service.become(Health.DOWN);

    CompletionException failure = assertThrows(CompletionException.class, call::join);
    assertInstanceOf(IOException.class, failure.getCause());
    assertFalse(failure.getCause() instanceof HttpTimeoutException, failure::toString);
  }

  @Test
  void a_service_that_has_recovered_answers_again() throws Exception {
    service.become(Health.DOWN);
    assertThrows(IOException.class, () -> gateway.stockOf("lamp"));

    service.become(Health.HEALTHY);

    assertEquals(7, gateway.stockOf("lamp"));
  }

  private int stock() {
    try {
      return gateway.stockOf("lamp");
    } catch (IOException | InterruptedException e) {
      throw new CompletionException(e);
    }
  }

  private void awaitFirstCall() {
    while (service.calls() == 0) {
      Thread.onSpinWait();
    }
  }
}
