import Testing

@testable import Rules

@Suite("Printed codes")
struct PrintedCodeTests {
    @Test("a code is its parts, however they are separated")
    func parts() {
        #expect(PrintedCode("4 05 01") == PrintedCode("4.05.01."))
        #expect(PrintedCode("X.XX.01")?.text == "x.xx.01")
        #expect(PrintedCode("4.05.01") != PrintedCode("4.05.1"))
    }

    @Test("what is no code is refused", arguments: [nil, "", "5", "Program", "-"])
    func refuses(printed: String?) {
        #expect(PrintedCode(printed) == nil)
    }
}
