package com.acme.selection;

import com.acme.Console;
import com.acme.Twice;
import com.acme.selection.far.PriceClient;

/** Calls what the targets of a YAML file may choose or not. */
public final class Selection {

  private Selection() {}

  public static void main(String[] args) {
    Exact exact = new Exact();
    Twice.call("chosen", exact::chosen);
    Twice.call("other", exact::other);
    Twice.call("overloaded(String)", () -> exact.overloaded("a"));
    Twice.call("overloaded(String,int)", () -> exact.overloaded("a", 1));
    Twice.call("overloaded(String[],int)", () -> exact.overloaded(new String[0], 1));
    Names names = new Names();
    Twice.call("findOne", names::findOne);
    Twice.call("findLocal", names::findLocal);
    Twice.call("readAll", names::readAll);
    Twice.call("readOne", names::readOne);
    Twice.call("StockClient", new StockClient()::call);
    Twice.call("StockServer", new StockClient.StockServer()::call);
    Twice.call("PriceClient", new PriceClient()::call);
    Gateway.HttpGateway gateway = new Gateway.HttpGateway();
    Twice.call("hashCode", gateway::hashCode);
    Twice.call("close", gateway::close);
    Twice.call("send", gateway::send);
    Twice.call("ping", gateway::ping);
    Twice.call("shared", gateway::shared);
    Twice.call("Stranger.send", new Gateway.Stranger()::send);
    Outbound.Marked marked = new Outbound.Marked();
    Twice.call("Marked.one", marked::one);
    Twice.call("Marked.two", marked::two);
    Outbound.PartlyMarked partly = new Outbound.PartlyMarked();
    Twice.call("PartlyMarked.marked", partly::marked);
    Twice.call("PartlyMarked.unmarked", partly::unmarked);
    Console.ask("ready");
  }
}
