package com.acme.clients

import java.io.IOException
import kotlin.time.Duration
import kotlin.time.Duration.Companion.milliseconds
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.awaitCancellation
import kotlinx.coroutines.delay
import kotlinx.coroutines.withContext

/** Suspend functions of every shape that the compiler knows. */
interface Stock {
  suspend fun atOnce(item: Int): Int

  suspend fun after(time: Duration, item: Int): Int

  suspend fun onAnotherThread()

  suspend fun failsAtOnce(): Int

  suspend fun failsLater(): Int

  suspend fun passedOn(item: Int): Int

  suspend fun never(): Int

  @Throws(IOException::class) suspend fun thatMayFail(item: Int): Int
}

internal val SHORT = 20.milliseconds

class RemoteStock : Stock {
  override suspend fun atOnce(item: Int) = item + 1

  override suspend fun after(time: Duration, item: Int): Int {
    delay(time)
    return item + 1
  }

  override suspend fun onAnotherThread() {
    withContext(Dispatchers.IO) { Thread.sleep(SHORT.inWholeMilliseconds) }
  }

  override suspend fun failsAtOnce(): Int = throw IOException("at once")

  override suspend fun failsLater(): Int {
    delay(SHORT)
    throw IOException("later")
  }

  /** The compiler makes a tail call of it: the continuation is passed on as it is. */
  override suspend fun passedOn(item: Int) = after(SHORT, item)

  override suspend fun never(): Int = awaitCancellation()

  override suspend fun thatMayFail(item: Int) = after(SHORT, item)
}
