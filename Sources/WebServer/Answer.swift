import HTTPTypes
import Hummingbird
import NIOCore
import WebUI

/// What is sent back.
struct Answer {
    var status: HTTPResponse.Status = .ok
    var bytes: [UInt8] = []
    var headers: HTTPFields = [:]

    /// A page of the application.
    static func page(_ bytes: [UInt8], status: HTTPResponse.Status = .ok) -> Answer {
        Answer(status: status, bytes: bytes, headers: [.contentType: "text/html; charset=utf-8"])
    }

    /// Tells the browser to go on elsewhere.
    static func redirect(to route: Route) -> Answer {
        Answer(status: .seeOther, headers: [.location: route.address])
    }

    /// Whether the browser may get forms with it.
    var showsForms: Bool { headers[.contentType]?.hasPrefix("text/html") ?? false }

    static func notModified(_ tag: String) -> Answer {
        Answer(status: .notModified, headers: [.eTag: tag])
    }

    /// With what protects every page; what an answer says itself goes before.
    func response(toHead isHead: Bool) -> Response {
        var fields = headers
        for (name, value) in Self.protection {
            if let name, fields[name] == nil { fields[name] = value }
        }
        if status == .notModified { return Response(status: status, headers: fields) }
        fields[.contentLength] = String(bytes.count)
        return Response(
            status: status, headers: fields,
            body: isHead ? ResponseBody() : ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }

    private static let protection: [(HTTPField.Name?, String)] = [
        (.contentSecurityPolicy, ContentPolicy.page), (.xContentTypeOptions, "nosniff"),
        (HTTPField.Name("Referrer-Policy"), "same-origin"), (HTTPField.Name("X-Frame-Options"), "SAMEORIGIN"),
        (.cacheControl, "private, no-cache"),
    ]
}
