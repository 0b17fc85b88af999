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

/** What gRPC's generator would write for a service Greeter with one method. */
final class GreeterGrpc {

  private static final MethodDescriptor<String, String> GREET =
      MethodDescriptor.<String, String>newBuilder()
          .setType(MethodType.UNARY)
          .setFullMethodName("acme.Greeter/Greet")
          .setRequestMarshaller(new Text())
          .setResponseMarshaller(new Text())
          .build();

  private GreeterGrpc() {}

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
  }
}
