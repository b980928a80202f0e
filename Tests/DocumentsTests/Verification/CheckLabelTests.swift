import Domain
import Testing

@testable import Documents

@Suite("Headings and sentences of reports")
struct CheckLabelTests {
    @Test("each is there in both languages, and different", arguments: CheckLabel.allCases)
    func isThere(label: CheckLabel) {
        #expect(!label.text.id.isEmpty && !label.text.en.isEmpty)
        #expect(label.text.id != label.text.en)
    }
}
