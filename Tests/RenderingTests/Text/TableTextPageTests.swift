import Testing

@testable import Rendering

@Suite("Lines of table text")
struct TableTextPageTests {
    @Test(
        "backslashes are doubled only before a bar",
        arguments: [("a|b", "a\\|b"), ("a\\b", "a\\b"), ("a\\|b", "a\\\\\\|b"), ("a\\", "a\\")])
    func escapes(text: String, escaped: String) {
        var page = TableTextPage(form: .markdown)
        page.row([text], isFirst: false)
        #expect(page.text == "| \(escaped) |\n")
    }

    @Test("gaps are one line, and none stands at the top")
    func gaps() {
        var page = TableTextPage(form: .tabs)
        page.gap()
        page.prose("a")
        page.gap()
        page.gap()
        page.prose("b")
        #expect(page.text == "a\n\nb\n")
    }
}
