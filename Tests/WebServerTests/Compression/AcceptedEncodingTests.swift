import Testing

@testable import WebServer

@Suite("What a browser takes")
struct AcceptedEncodingTests {
    @Test(
        "gzip by its name or by the star, unless its weight is zero",
        arguments: [
            ("gzip, deflate, br", true), ("gzip", true), ("br, *", true), ("GZIP;q=0.5", true), ("*;q=0", false),
            ("gzip;q=0, *", false), ("gzip; q=0.000", false), ("gzip;q=0.001", true), ("br", false), ("", false),
        ])
    func names(header: String, isAllowed: Bool) {
        #expect(AcceptedEncoding.allowsGzip(header) == isAllowed)
    }

    @Test("without the header it takes nothing but the plain bytes")
    func none() {
        #expect(!AcceptedEncoding.allowsGzip(nil))
    }
}
