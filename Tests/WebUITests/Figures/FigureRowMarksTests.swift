import Domain
import Markup
import Testing

@testable import Application
@testable import WebUI

@Suite("The markup of rows of figures")
struct FigureRowMarksTests {
    private static func text(_ language: Language, depth: Int, isIndicator: Bool, worst: Severity?) -> String {
        let row = FigureTable.Row(depth: depth, isIndicator: isIndicator, worst: worst)
        let texts = PackedTexts(["5.03", "S1.P1", "Program", "SK", "300"])
        var w = MarkupWriter(.html)
        w.rows(
            utf8: texts.utf8, ends: texts.ends, kinds: [FigureRowMarks.kind(of: row)],
            marks: FigureRowMarks.all(in: language))
        return String(decoding: w.finish(), as: UTF8.self)
    }

    @Test("a row shows the sign and the word of how it stands, as the plan's tree does", arguments: Language.allCases)
    func signs(language: Language) {
        for worst in Severity.allCases {
            let text = Self.text(language, depth: 1, isIndicator: false, worst: worst)
            let state = PartState(worst)
            #expect(text.contains("aria-label=\"\(state.title.text(in: language))\">\(state.sign)</span>Program</a>"))
        }
        #expect(!Self.text(language, depth: 1, isIndicator: false, worst: nil).contains("sign"))
    }

    @Test("a row is set in by its depth, at most six times, and only parts are shaded")
    func depths() {
        for depth in 0...8 {
            for isIndicator in [false, true] {
                let text = Self.text(.id, depth: depth, isIndicator: isIndicator, worst: .error)
                #expect(text.contains("class=\"depth-\(min(depth, 6))\"><a href=\"?bagian=S1.P1\">"))
                #expect(text.contains("class=\"work\"") == !isIndicator)
            }
        }
    }
}
