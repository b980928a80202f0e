import Documents
import Domain
import Markup

extension MarkupWriter {
    /// A paragraph's text with its emphasis.
    mutating func rich(_ text: RichText) {
        for run in text.runs {
            switch run.emphasis {
            case .plain: self.text(run.text)
            case .strong: element("strong", text: run.text)
            case .subdued: element("span", .class("muted"), text: run.text)
            case .hole: element("span", .class("hole"), text: run.text)
            case .quoted: element("q", text: run.text)
            case .link(let target): element("a", .text("href", target), text: run.text)
            }
        }
    }

    /// What a cell holds; a hole says why when one points at it, and one that is told by its colour says so in words for
    /// those who don't see it.
    mutating func cell(_ content: CellContent) {
        if let why = content.gap {
            let isBlank = content.isBlankHole
            element(
                "span", .class(isBlank ? "unseen" : "hole"), .text("title", why),
                text: isBlank ? MissingMarks.hole : content.paragraphs.first?.text ?? "")
            return
        }
        let paragraphs = content.paragraphs
        if paragraphs.count == 1, let only = paragraphs.first {
            rich(only)
        } else {
            for paragraph in paragraphs { element("p") { $0.rich(paragraph) } }
        }
    }
}
