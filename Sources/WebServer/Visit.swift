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
    private let knownTags: KnownTags
    /// The page it came from; nil where it doesn't say or was elsewhere.
    let origin: Route?
    /// Of this browser; nil where it has none.
    let token: SessionToken?
    /// Whether a script asks, to change a part of the page that is shown.
    let isScripted: Bool

    /// - Parameter sessionCookie: the name of the cookie with the token.
    init(_ request: Request, sessionCookie: String) {
        method = request.method
        path = request.uri.path
        address = request.uri.string
        route = Route(path: request.uri.path, query: request.uri.query)
        let cookies = request.cookies
        language = cookies[Self.languageCookie].flatMap { Language(rawValue: $0.value) } ?? .id
        year = cookies[Self.yearCookie].flatMap { Int($0.value) }.flatMap { FiscalYear.known.contains($0) ? $0 : nil }
        isScripted = HTTPField.Name("HX-Request").map { request.headers[$0] == "true" } ?? false
        token = cookies[sessionCookie].flatMap { SessionToken($0.value) }
        knownTags = KnownTags(request.headers[.ifNoneMatch] ?? "")
        origin = request.headers[.referer].flatMap { Self.page(at: $0, host: request.head.authority) }
    }

    /// Whether it asks for something and changes nothing.
    var isReading: Bool { method == .get || method == .head }

    /// What can be done at its address.
    var allowed: String {
        let reading = route == nil ? nil : "GET, HEAD"
        let sending = Submission(path: path) == nil ? nil : "POST"
        return [reading, sending].compactMap { $0 }.joined(separator: ", ")
    }

    /// Whether the browser has what carries this tag.
    func knows(_ tag: String) -> Bool { knownTags.contains(tag) }

    /// Only what lies on this server.
    private static func page(at address: String, host: String?) -> Route? {
        guard let host, let scheme = ["http://", "https://"].first(where: address.hasPrefix) else { return nil }
        let rest = address.dropFirst(scheme.count)
        guard rest.hasPrefix("\(host)/") else { return nil }
        return Route(within: String(rest.dropFirst(host.count).prefix { $0 != "#" }))
    }
}
