import Domain
import HTTPTypes
import Hummingbird
import WebUI

/// What a request says about itself.
struct Visit: Sendable {
    /// The cookie that keeps the language.
    static let languageCookie = "bahasa"

    let route: Route?
    let language: Language
    /// Whether it asks for something and changes nothing.
    let isReading: Bool
    /// The versions the browser has already.
    let knownTags: [String]
    /// The path of the page it came from; nil where it doesn't say or was elsewhere.
    let origin: String?

    init(_ request: Request) {
        isReading = request.method == .get || request.method == .head
        route = Route(path: request.uri.path, query: request.uri.query)
        language = request.cookies[Self.languageCookie].flatMap { Language(rawValue: $0.value) } ?? .id
        knownTags = (request.headers[.ifNoneMatch] ?? "").split(separator: ",").map { part in
            String(part.drop { $0 == " " })
        }
        origin = request.headers[.referer].flatMap { Self.path(of: $0, host: request.head.authority) }
    }

    /// Only what lies on this server.
    private static func path(of address: String, host: String?) -> String? {
        guard let host, let start = address.firstRange(of: "://\(host)/") else { return nil }
        return "/" + address[start.upperBound...].prefix { $0 != "#" }
    }
}
