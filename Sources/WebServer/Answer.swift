import HTTPTypes
import Hummingbird
import WebUI

/// What is sent back.
struct Answer {
    var status: HTTPResponse.Status = .ok
    var body = AnswerBody()
    var headers: HTTPFields = [:]

    init(status: HTTPResponse.Status = .ok, body: AnswerBody, headers: HTTPFields = [:]) {
        self.status = status
        self.body = body
        self.headers = headers
    }

    init(status: HTTPResponse.Status = .ok, bytes: [UInt8] = [], headers: HTTPFields = [:]) {
        self.init(status: status, body: AnswerBody(bytes.isEmpty ? [] : [.own(bytes)]), headers: headers)
    }

    /// All that is sent.
    var bytes: [UInt8] { body.bytes }

    /// A page of the application.
    static func page(_ page: some Page, in context: PageContext, status: HTTPResponse.Status = .ok) -> Answer {
        let shell = PageShell(context)
        let frame = FrameCache.Parts(shell.frame(of: PageHeading(page)))
        let effort: DeflatedPart.Effort = page.showsAddress ? .lettersAlone : .fast
        return .page(.own(shell.content(of: page), effort), in: frame, status: status)
    }

    /// A page whose content was made already. Its frame holds the token of forms.
    static func page(
        _ content: AnswerBody.Part, in frame: FrameCache.Parts, status: HTTPResponse.Status = .ok
    ) -> Answer {
        Answer(
            status: status, body: AnswerBody([.kept(frame.before), content, .kept(frame.after)]),
            headers: [.contentType: "text/html; charset=utf-8"])
    }

    /// Tells the browser to go on elsewhere.
    static func redirect(to route: Route) -> Answer {
        Answer(status: .seeOther, headers: [.location: route.address])
    }

    /// Tells a script that changes a part of a page to open another page instead.
    static func opening(_ address: String) -> Answer {
        var answer = Answer(status: .noContent)
        if let name = HTTPField.Name("HX-Redirect") { answer.headers[name] = address }
        return answer
    }

    /// Whether the browser may get forms with it.
    var showsForms: Bool { headers[.contentType]?.hasPrefix("text/html") ?? false }

    static func notModified(_ tag: String) -> Answer {
        Answer(status: .notModified, headers: [.eTag: tag])
    }

    /// With what protects every page; what an answer says itself goes before.
    ///
    /// - Parameters:
    ///   - isHead: whether only the head was asked for.
    ///   - allowsGzip: whether the browser takes it.
    func response(toHead isHead: Bool, allowsGzip: Bool = false) -> Response {
        var fields = headers
        for field in Self.protection where value(of: field.name) == nil { fields.append(field) }
        let isText = isText
        if isText { fields.append(HTTPField(name: .vary, value: "Accept-Encoding")) }
        if status == .notModified { return Response(status: status, headers: fields) }
        let isPacked = allowsGzip && isText && body.count > Self.leastPacked
        if isPacked { fields.append(HTTPField(name: .contentEncoding, value: "gzip")) }
        let buffer = isPacked ? body.gzip : body.buffer
        fields.append(HTTPField(name: .contentLength, value: String(buffer.readableBytes)))
        return Response(
            status: status, headers: fields, body: isHead ? ResponseBody() : ResponseBody(byteBuffer: buffer))
    }

    /// Less isn't worth the work.
    private static let leastPacked = 1024

    /// Office files and PDF are packed already.
    private var isText: Bool {
        let type = value(of: .contentType) ?? ""
        return status == .notModified || type.hasPrefix("text/") || type.hasPrefix("application/json")
    }

    /// Of a header; looking at few is faster than making an index of them.
    private func value(of name: HTTPField.Name) -> String? { headers.first { $0.name == name }?.value }

    private static let protection: [HTTPField] = [
        (.contentSecurityPolicy, ContentPolicy.page), (.xContentTypeOptions, "nosniff"),
        (HTTPField.Name("Referrer-Policy"), "same-origin"), (HTTPField.Name("X-Frame-Options"), "SAMEORIGIN"),
        (.cacheControl, "private, no-cache"),
    ].compactMap { (name: HTTPField.Name?, value: String) in name.map { HTTPField(name: $0, value: value) } }
}
