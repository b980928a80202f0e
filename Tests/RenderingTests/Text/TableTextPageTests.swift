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

    @Test("lines of one text follow each other; in Markdown they stand apart from what is above")
    func lines() {
        for (form, text) in [(TableTextRenderer.Form.markdown, "a\n\nb\nc\n"), (.tabs, "a\nb\nc\n")] {
            var page = TableTextPage(form: form)
            page.prose("a")
            page.prose(["b", "c"])
            #expect(page.text == text)
        }
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
