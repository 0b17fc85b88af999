package com.acme.clients

import java.io.IOException
import java.net.URI
import kotlin.time.Duration.Companion.milliseconds
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.async
import kotlinx.coroutines.awaitAll
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withTimeout

private val stock: Stock = RemoteStock()

/** A call of the stock; the URI says nothing. */
abstract class StockCall(private val call: suspend CoroutineScope.() -> Any) : Client {
  override fun call(uri: URI): String = runBlocking { call() }.toString()
}

class AtOnce : StockCall({ stock.atOnce(1) })

class Later : StockCall({ stock.after(SHORT, 1) })

class TooLate : StockCall({ stock.after(400.milliseconds, 1) })

class OnAnotherThread : StockCall({ stock.onAnotherThread() })

class FailsAtOnce : StockCall({ stock.failsAtOnce() })

class FailsLater : StockCall({ stock.failsLater() })

class PassedOn : StockCall({ stock.passedOn(1) })

class GivesUp : StockCall({ withTimeout(50.milliseconds) { stock.never() } })

class Hangs : StockCall({ withTimeout(3000.milliseconds) { stock.never() } })

class TwentyTogether :
  StockCall({ (1..20).map { async(Dispatchers.Default) { stock.after(SHORT, it) } }.awaitAll().sum() })

class Handled :
  StockCall({
    try {
      stock.thatMayFail(1)
    } catch (e: IOException) {
      "handled"
    }
  })
