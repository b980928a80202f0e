import HTTPTypes
import Hummingbird
import NIOCore

/// Where the application is reached, and which computers stand between it and its users.
package struct SiteAddress: Hashable, Sendable {
    /// Whether users reach it by https: cookies are then sent by https alone.
    let isSecure: Bool
    /// Whose word is taken for where a request came from.
    let trustedProxies: Set<String>

    /// - Parameter publicURL: as users type it; nil for the machine itself.
    package init(publicURL: String? = nil, trustedProxies: Set<String> = []) {
        isSecure = publicURL?.lowercased().hasPrefix("https://") ?? false
        self.trustedProxies = trustedProxies
    }

    var sessionCookie: String { isSecure ? "__Host-sesi" : "sesi" }

    /// An address as connections name it: `::1` however it was written; nil for what is none, such as a name.
    package static func proxy(_ text: String) -> String? {
        (try? SocketAddress(ipAddress: text, port: 0))?.ipAddress
    }

    /// A cookie that only this server reads.
    ///
    /// - Parameter seconds: how long it is kept; nil for until the browser is closed.
    func cookie(_ name: String, _ value: String, seconds: Int? = nil) -> String {
        let age = seconds.map { "; Max-Age=\($0)" } ?? ""
        return "\(name)=\(value); Path=/\(age); SameSite=Lax; HttpOnly" + (isSecure ? "; Secure" : "")
    }

    /// The computer that asks: what a trusted proxy names last, else the one that is connected.
    func client(_ headers: HTTPFields, connected: String?) -> String {
        let connected = connected ?? ""
        guard trustedProxies.contains(connected), let name = HTTPField.Name("X-Forwarded-For"),
            let named = headers[name]?.split(separator: ",").last
        else { return connected }
        return String(named.drop { $0 == " " })
    }
}
