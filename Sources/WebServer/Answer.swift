import HTTPTypes
import Hummingbird
import NIOCore

/// What is sent back.
struct Answer {
    var status: HTTPResponse.Status = .ok
    var bytes: [UInt8] = []
    var headers: HTTPFields = [:]

    /// A page of the application.
    static func page(_ bytes: [UInt8], status: HTTPResponse.Status = .ok) -> Answer {
        Answer(status: status, bytes: bytes, headers: [.contentType: "text/html; charset=utf-8"])
    }

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
