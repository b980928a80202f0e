/// Whether a browser takes gzip (RFC 9110, 12.5.3).
enum AcceptedEncoding {
    /// - Parameter header: of `Accept-Encoding`; nil where there is none.
    static func allowsGzip(_ header: String?) -> Bool {
        var weights: [String: Bool] = [:]
        for part in (header ?? "").split(separator: ",") {
            let fields = part.split(separator: ";").map { $0.filter { $0 != " " && $0 != "\t" }.lowercased() }
            guard let name = fields.first else { continue }
            weights[name] = !fields.dropFirst().contains(where: isNever)
        }
        return weights["gzip"] ?? weights["x-gzip"] ?? weights["*"] ?? false
    }

    /// `q=0`, `q=0.000`.
    private static func isNever(_ field: String) -> Bool {
        field.hasPrefix("q=0") && field.dropFirst(3).allSatisfy { $0 == "0" || $0 == "." }
    }
}
