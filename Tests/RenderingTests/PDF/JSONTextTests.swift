import Testing

@testable import Rendering

@Suite("JSON for the typesetter")
struct JSONTextTests {
    private func text(_ write: (inout JSONText) -> Void) -> String {
        var json = JSONText()
        write(&json)
        return String(decoding: json.bytes, as: UTF8.self)
    }

    @Test("fields and elements keep their order")
    func order() {
        let written = text { json in
            json.object { json in
                json.field("b", 1)
                json.field("a", true)
                json.array("list") { json in
                    json.string("x")
                    json.null()
                    json.array { _ in }
                }
            }
        }
        #expect(written == #"{"b":1,"a":true,"list":["x",null,[]]}"#)
    }

    @Test("no text ends a string early")
    func escapes() {
        #expect(text { $0.string("a\"b\\c\nd\u{1}é") } == #""a\"b\\c\nd\u0001é""#)
    }
}
