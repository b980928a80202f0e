import Domain
import Testing

@testable import Documents

@Suite("What reports call the parts of a finding")
struct CheckFieldTests {
    @Test("each has a name in both languages", arguments: CheckField.allCases, Language.allCases)
    func isThere(field: CheckField, language: Language) {
        #expect(!field.title(in: language).isEmpty)
    }

    @Test("columns of a worksheet are told apart by their names", arguments: Language.allCases)
    func areDifferent(language: Language) {
        #expect(Set(CheckField.allCases.map { $0.title(in: language) }).count == CheckField.allCases.count)
    }
}
