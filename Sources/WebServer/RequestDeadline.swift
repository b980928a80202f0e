import NIOCore
import NIOHTTPTypes

/// Closes a connection whose request doesn't come to its end in time, however busily it comes.
final class RequestDeadline: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    private let limits: ConnectionLimits
    /// Whether there is more to come of a request.
    private var isComing = false
    /// What closes the connection; nil where no request was waited for.
    private var closing: Scheduled<Void>?

    init(_ limits: ConnectionLimits) {
        self.limits = limits
    }

    func channelActive(context: ChannelHandlerContext) {
        close(context, in: limits.headSeconds)
        context.fireChannelActive()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head:
            isComing = true
            stay()
        case .body: break
        case .end:
            isComing = false
            stay()
        }
        context.fireChannelRead(data)
    }

    /// Most requests come whole: nothing is scheduled for them.
    func channelReadComplete(context: ChannelHandlerContext) {
        if isComing, closing == nil { close(context, in: limits.requestSeconds) }
        context.fireChannelReadComplete()
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        if isComing, case .end = unwrapOutboundIn(data) { close(context, in: limits.restSeconds) }
        context.write(data, promise: promise)
    }

    func channelInactive(context: ChannelHandlerContext) {
        stay()
        context.fireChannelInactive()
    }

    func handlerRemoved(context: ChannelHandlerContext) { stay() }

    private func close(_ context: ChannelHandlerContext, in seconds: Int64) {
        stay()
        let channel = context.channel
        closing = context.eventLoop.scheduleTask(in: .seconds(seconds)) { channel.close(promise: nil) }
    }

    private func stay() {
        closing?.cancel()
        closing = nil
    }
}
