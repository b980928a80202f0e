import Domain

/// One paragraph's text in runs of one emphasis each.
package struct RichText: Hashable, Sendable, ExpressibleByStringLiteral {
    package enum Emphasis: Hashable, Sendable {
        case plain
        case strong
        /// Remarks, less prominent than the text around them.
        case subdued
        /// Words of another document, as they stand there.
        case quoted
        /// Leads to another page, relative to this one.
        case link(String)
        /// Stands for words that are still to be written, and says which.
        case hole
    }

    /// A stretch of text of one emphasis.
    package struct Run: Hashable, Sendable {
        package var text: String
        package var emphasis: Emphasis

        package init(_ text: String, _ emphasis: Emphasis = .plain) {
            self.text = text
            self.emphasis = emphasis
        }

        /// "[belum diisi: latar belakang]".
        package static func hole(_ name: String) -> Run { Run(PrintedSign.hole(name), .hole) }
    }

    package var runs: [Run]

    package init(_ runs: [Run]) {
        self.runs = runs
    }

    package init(_ text: String, _ emphasis: Emphasis = .plain) {
        runs = [Run(text, emphasis)]
    }

    package init(stringLiteral text: String) {
        self.init(text)
    }

    /// A paragraph that is still to be written: "[belum diisi: latar belakang]".
    package static func hole(_ name: String) -> RichText { RichText([.hole(name)]) }

    /// What is still to be written in it: "belum diisi: latar belakang".
    package var gaps: [String] {
        runs.filter { $0.emphasis == .hole }.map { String($0.text.drop { $0 == "[" }.prefix { $0 != "]" }) }
    }

    /// Without emphasis; quoted words stand between quotation marks.
    package var text: String {
        runs.map { $0.emphasis == .quoted ? "“\($0.text)”" : $0.text }.joined()
    }
}
