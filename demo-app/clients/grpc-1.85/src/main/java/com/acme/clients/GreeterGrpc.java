package com.acme.clients;

import com.google.common.util.concurrent.ListenableFuture;
import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.MethodDescriptor;
import io.grpc.MethodDescriptor.MethodType;
import io.grpc.stub.AbstractAsyncStub;
import io.grpc.stub.AbstractBlockingStub;
import io.grpc.stub.AbstractFutureStub;
import io.grpc.stub.ClientCalls;
import io.grpc.stub.StreamObserver;
import java.util.Iterator;

/** What gRPC's generator would write for a service Greeter. */
final class GreeterGrpc {

  private static final MethodDescriptor<String, String> GREET = method("Greet", MethodType.UNARY);
  private static final MethodDescriptor<String, String> WATCH =
      method("Watch", MethodType.SERVER_STREAMING);

  private GreeterGrpc() {}

  private static MethodDescriptor<String, String> method(String name, MethodType type) {
    return MethodDescriptor.<String, String>newBuilder()
        .setType(type)
        .setFullMethodName("acme.Greeter/" + name)
        .setRequestMarshaller(new Text())
        .setResponseMarshaller(new Text())
        .build();
  }

  static final class GreeterBlockingStub extends AbstractBlockingStub<GreeterBlockingStub> {

    GreeterBlockingStub(Channel channel, CallOptions options) {
      super(channel, options);
    }

    @Override
    protected GreeterBlockingStub build(Channel channel, CallOptions options) {
      return new GreeterBlockingStub(channel, options);
    }

    String greet(String name) {
      return ClientCalls.blockingUnaryCall(getChannel(), GREET, getCallOptions(), name);
    }

    Iterator<String> watch(String name) {
      return ClientCalls.blockingServerStreamingCall(getChannel(), WATCH, getCallOptions(), name);
    }
  }

  static final class GreeterFutureStub extends AbstractFutureStub<GreeterFutureStub> {

    GreeterFutureStub(Channel channel, CallOptions options) {
      super(channel, options);
    }

    @Override
    protected GreeterFutureStub build(Channel channel, CallOptions options) {
      return new GreeterFutureStub(channel, options);
    }

    ListenableFuture<String> greet(String name) {
      return ClientCalls.futureUnaryCall(getChannel().newCall(GREET, getCallOptions()), name);
    }
  }

  static final class GreeterStub extends AbstractAsyncStub<GreeterStub> {

    GreeterStub(Channel channel, CallOptions options) {
      super(channel, options);
    }

    @Override
    protected GreeterStub build(Channel channel, CallOptions options) {
      return new GreeterStub(channel, options);
    }

    void greet(String name, StreamObserver<String> answers) {
      ClientCalls.asyncUnaryCall(getChannel().newCall(GREET, getCallOptions()), name, answers);
    }

    void watch(String name, StreamObserver<String> answers) {
      ClientCalls.asyncServerStreamingCall(
          getChannel().newCall(WATCH, getCallOptions()), name, answers);
    }
  }
}
