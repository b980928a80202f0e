import Application
import Domain
import HTTPTypes
import Hummingbird
import WebUI

/// What a request says about itself.
struct Visit: Sendable {
    /// The cookie that keeps the language.
    static let languageCookie = "bahasa"
    /// The cookie that keeps the fiscal year.
    static let yearCookie = "tahun"

    let method: HTTPRequest.Method
    let path: String
    /// With its query.
    let address: String
    let route: Route?
    let language: Language
    let year: Int?
    /// The versions the browser has already.
    let knownTags: [String]
    /// The path of the page it came from; nil where it doesn't say or was elsewhere.
    let origin: String?
    /// Of this browser; nil where it has none.
    let token: SessionToken?

    /// - Parameter sessionCookie: the name of the cookie with the token.
    init(_ request: Request, sessionCookie: String) {
        method = request.method
        path = request.uri.path
        address = request.uri.string
        route = Route(path: request.uri.path, query: request.uri.query)
        let cookies = request.cookies
        language = cookies[Self.languageCookie].flatMap { Language(rawValue: $0.value) } ?? .id
        year = cookies[Self.yearCookie].flatMap { Int($0.value) }.flatMap { (1900...2999).contains($0) ? $0 : nil }
        token = cookies[sessionCookie].flatMap { SessionToken($0.value) }
        knownTags = (request.headers[.ifNoneMatch] ?? "").split(separator: ",").map { part in
            String(part.drop { $0 == " " })
        }
        origin = request.headers[.referer].flatMap { Self.path(of: $0, host: request.head.authority) }
    }

    /// Whether it asks for something and changes nothing.
    var isReading: Bool { method == .get || method == .head }

    /// Only what lies on this server.
    private static func path(of address: String, host: String?) -> String? {
        guard let host, let start = address.firstRange(of: "://\(host)/") else { return nil }
        return "/" + address[start.upperBound...].prefix { $0 != "#" }
    }
}
