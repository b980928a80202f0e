import TestSupport
import Testing

@testable import Multipart

@Suite("A form with files")
struct MultipartParserTests {
    /// A part put together again.
    private struct Part: Equatable {
        var head: MultipartHead
        var bytes: [UInt8] = []
        var isEnded = false
    }

    private static let form = """
        --AaB\r
        Content-Disposition: form-data; name="token"\r
        \r
        rahasia\r
        --AaB\r
        Content-Disposition: form-data; name="berkas"; filename="Renja %22akhir%22; 2020.txt"\r
        Content-Type: text/plain\r
        \r
        satu\r
        --AaCdua\r
        -\r\r
        --AaB\r
        content-disposition: form-data; name=kosong; filename=""\r
        \r
        \r
        --AaB--\r
        selesai
        """

    private func parts(
        _ chunks: [[UInt8]], boundary: String = "AaB", limits: MultipartLimits = .standard
    ) throws(MultipartFault) -> [Part] {
        var parser = MultipartParser(boundary: boundary, limits: limits)
        var parts: [Part] = []
        for chunk in chunks {
            for event in try parser.consume(chunk) {
                switch event {
                case .begin(let head): parts.append(Part(head: head))
                case .bytes(let bytes): parts[parts.count - 1].bytes += bytes
                case .end: parts[parts.count - 1].isEnded = true
                }
            }
        }
        try parser.finish()
        return parts
    }

    private func parts(_ text: String, limits: MultipartLimits = .standard) throws(MultipartFault) -> [Part] {
        try parts([Array(text.utf8)], limits: limits)
    }

    @Test("fields and files come with their names and bytes")
    func whole() throws {
        let parts = try parts(Self.form)
        #expect(parts.map(\.head.name) == ["token", "berkas", "kosong"])
        #expect(parts.map(\.head.fileName) == [nil, "Renja \"akhir\"; 2020.txt", ""])
        #expect(parts.map { String(decoding: $0.bytes, as: UTF8.self) } == ["rahasia", "satu\r\n--AaCdua\r\n-\r", ""])
        #expect(parts.map(\.isEnded) == [true, true, true])
    }

    @Test(
        "a file is one by its name in either writing, with blanks wherever there may be some",
        arguments: [
            ("name=\"a\"; filename*=UTF-8''Rencana%20Aksi%C3%A9.txt", "Rencana Aksié.txt"),
            ("name=a; filename=\"b.txt\"; filename*=UTF-8''c.txt", "b.txt"),
            ("filename*=utf-8'id'%zz%2 ; name=a", "%zz%2"), ("filename*=b.txt; name=a", "b.txt"),
            ("name = \"a\" ;filename = b.txt ", "b.txt"), ("name=a; filename*=", ""),
        ])
    func fileNames(disposition: String, name: String) throws {
        let parts = try parts("--AaB\r\nContent-Disposition: form-data; \(disposition)\r\n\r\nisi\r\n--AaB--")
        #expect(parts.map(\.head) == [MultipartHead(name: "a", fileName: name)])
    }

    @Test("however the bytes are cut, the parts are the same")
    func anyChunking() throws {
        let bytes = Array(Self.form.utf8)
        let whole = try parts([bytes])
        let cuts = Generator<[Int]>(
            generate: { random in
                (0..<Int(random.next() % 12)).map { _ in Int(random.next() % UInt64(bytes.count)) }.sorted()
            },
            shrink: { cuts in
                cuts.indices.map { index in cuts.enumerated().filter { $0.offset != index }.map(\.element) }
            })
        Property.forAll(cuts, runs: 400) { cuts in
            let edges = [0] + cuts + [bytes.count]
            let chunks = zip(edges, edges.dropFirst()).map { Array(bytes[$0..<$1]) }
            return try self.parts(chunks) == whole
        }
        #expect(try parts(bytes.map { [$0] }) == whole)
    }

    @Test(
        "a form without an end, a head or an order is refused",
        arguments: [
            ("", MultipartFault.unfinished), ("--AaB\r\n", .unfinished), ("--AaB", .unfinished),
            ("--AaB\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nisi", .unfinished),
            ("--AaB\r\n\r\n\r\n\r\nisi\r\n--AaB--", .malformed), ("--AaBC\r\n", .malformed),
            ("--AaB\r\nContent-Disposition: attachment\r\n\r\nisi\r\n--AaB--", .malformed),
            ("--AaB\r\nContent-Disposition: form-data\r\n\r\nisi\r\n--AaB--", .malformed),
            ("--AaB\r\nContent-Disposition: form-data; name=\"a\r\n\r\nisi\r\n--AaB--", .malformed),
            ("--AaB\r\ntanpa titik dua\r\n\r\nisi\r\n--AaB--", .malformed),
            ("--AaB\r\nContent-Type: Multipart/mixed; boundary=x\r\n\r\nisi\r\n--AaB--", .nested),
        ])
    func hostile(text: String, fault: MultipartFault) {
        #expect(throws: fault) { try parts(text) }
    }

    private static func part(_ bytes: Int, file: Bool) -> String {
        let name = file ? "name=\"a\"; filename=\"b\"" : "name=\"a\""
        return "--AaB\r\nContent-Disposition: form-data; \(name)\r\n\r\n" + String(repeating: "x", count: bytes)
            + "\r\n"
    }

    @Test("what is larger than its limit is refused, and what just fits is taken")
    func limits() throws {
        let limits = MultipartLimits(parts: 2, headBytes: 100, fieldBytes: 10, fileBytes: 50, totalBytes: 1000)
        let end = "--AaB--"
        #expect(try parts(Self.part(10, file: false) + Self.part(50, file: true) + end, limits: limits).count == 2)
        #expect(throws: MultipartFault.fieldTooLong(name: "a", limit: 10)) {
            try parts(Self.part(11, file: false) + end, limits: limits)
        }
        #expect(throws: MultipartFault.fileTooLarge(name: "b", limit: 50)) {
            try parts(Self.part(51, file: true) + end, limits: limits)
        }
        #expect(throws: MultipartFault.tooManyParts(limit: 2)) {
            try parts(String(repeating: Self.part(1, file: false), count: 3) + end, limits: limits)
        }
        #expect(throws: MultipartFault.headTooLong(limit: 100)) {
            try parts("--AaB\r\nX: " + String(repeating: "y", count: 100), limits: limits)
        }
        #expect(throws: MultipartFault.tooLarge(limit: 1000)) {
            try parts(Self.part(1, file: false) + end + String(repeating: "z", count: 1000), limits: limits)
        }
        #expect(throws: MultipartFault.malformed) { try parts(String(repeating: "p", count: 2000)) }
    }

    @Test("ten megabytes in one field are refused with little of them held")
    func tenMegabytes() {
        var parser = MultipartParser(boundary: "AaB")
        let chunk = [UInt8](repeating: UInt8(ascii: "x"), count: 64 << 10)
        var count = 0
        #expect(throws: MultipartFault.fieldTooLong(name: "a", limit: 64 << 10)) {
            _ = try parser.consume(Array("--AaB\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n".utf8))
            while count < 160 {
                _ = try parser.consume(chunk)
                count += 1
            }
        }
        #expect(count <= 2)
    }

    @Test("the boundary is that of the type; a type without one is no form")
    func boundaries() throws {
        #expect(try MultipartParser.boundary(ofContentType: "multipart/form-data; boundary=----Web1") == "----Web1")
        #expect(try MultipartParser.boundary(ofContentType: "Multipart/Form-Data;charset=a; Boundary=\"xy\"") == "xy")
        #expect(try MultipartParser.boundary(ofContentType: "multipart/form-data ;\tboundary=a1 ; charset=b") == "a1")
        let long = String(repeating: "a", count: 71)
        for type in [
            "", "text/plain", "multipart/form-data", "multipart/form-data; boundary=",
            "multipart/form-data; boundary=\(long)", "multipart/form-data; boundary=\"\r\n\"",
        ] {
            #expect(throws: MultipartFault.noBoundary) { try MultipartParser.boundary(ofContentType: type) }
        }
    }
}
