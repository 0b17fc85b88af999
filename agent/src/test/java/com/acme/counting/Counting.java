package com.acme.counting;

import com.acme.Console;

/** Makes one call of each kind. */
public final class Counting {

  private Counting() {}

  public static void main(String[] args) {
    Repositories.Repository<String, Integer> stock = new Repositories.Stock();
    Console.say("bridge " + stock.find("a"));
    Repositories.Repository<String, Integer> prices = new Repositories.Prices();
    Console.say("written signature " + prices.find("ab"));
    Repositories.Maker maker = new Repositories.StringMaker();
    Console.say("covariant " + maker.make());
    Console.say("visibility " + new OpenClient().call());
    Console.say("overload " + new Chains().overload());
    Console.say("recursion " + new Chains().recursion(3));
    Console.say("template " + new Chains.Child().template());
    Console.say("pool " + new Chains.Pool(new Chains.Driver()).query("select"));
    for (int i = 0; i < 2; i++) {
      try {
        new Chains.Outer().call(new Chains.Inner());
      } catch (RuntimeException e) {
        Console.say("outer " + (i == 0 ? e.getMessage() : "refused by inner"));
      }
    }
    Console.ask("ready");
  }
}
