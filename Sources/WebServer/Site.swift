import Hummingbird
import HummingbirdCore
import Logging
import NIOCore

/// The web application as a server.
package struct Site: Sendable {
    private let services: SiteServices
    private let limits: ConnectionLimits

    package init(services: SiteServices, limits: ConnectionLimits = ConnectionLimits()) {
        self.services = services
        self.limits = limits
    }

    /// Serves until the process is told to end.
    ///
    /// - Parameters:
    ///   - host: the address it listens at.
    ///   - isReady: called once it answers, with the port.
    package func run(host: String, port: Int, isReady: @escaping @Sendable (Int) -> Void) async throws {
        var logger = Logger(label: "selaras")
        logger.logLevel = .error
        let application = Application(
            responder: SiteResponder(services: services),
            server: .http1(
                configuration: .init(
                    additionalChannelHandlers: [RequestDeadline(limits)], idleTimeout: .seconds(limits.idleSeconds))),
            configuration: .init(
                address: .hostname(host, port: port), serverName: nil,
                availableConnectionsDelegate: MaximumAvailableConnections(limits.connections, logger: logger)),
            onServerRunning: { channel in isReady(channel.localAddress?.port ?? port) }, logger: logger)
        try await application.runService()
    }
}
