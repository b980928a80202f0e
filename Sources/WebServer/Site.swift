import Hummingbird
import Logging

/// The web application as a server.
package struct Site: Sendable {
    private let services: SiteServices

    package init(services: SiteServices) {
        self.services = services
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
            configuration: .init(address: .hostname(host, port: port), serverName: nil),
            onServerRunning: { channel in isReady(channel.localAddress?.port ?? port) }, logger: logger)
        try await application.runService()
    }
}
