import Domain
import Testing

@testable import WebUI

@Suite("Query strings")
struct QueryTextTests {
    @Test("any text comes back", arguments: ["", "a b+c", "é人🙂", "100%", "a=b&c", "\u{0}\n\"'<>"])
    func roundTrip(text: String) {
        #expect(QueryText.values(of: "x=\(AddressText.encoded(text))") == ["x": text])
    }

    @Test("broken escapes stay as they are, and of two values the first counts")
    func broken() {
        #expect(QueryText.values(of: "a=%&b=%2&a=x&c") == ["a": "%", "b": "%2", "c": ""])
        #expect(QueryText.values(of: "a=%zz") == ["a": "%zz"])
    }
}
