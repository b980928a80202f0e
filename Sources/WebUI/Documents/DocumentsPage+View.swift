import Application
import Documents
import Domain
import Markup

extension DocumentsPage {
    package func content(_ w: inout MarkupWriter, in language: Language) {
        if let choice { RevisionChoiceView(choice: choice, language: language).write(&w) }
        w.element("ul", .class("documents")) { w in
            for line in lines {
                w.element("li") { w in
                    w.element("h2", text: line.title)
                    w.element("p", text: line.purpose.text(in: language))
                    for figures in DocumentOptions.Figures.allCases { write(line, figures, &w, language) }
                }
                w.raw("\n")
            }
        }
    }

    private func write(
        _ line: Line, _ figures: DocumentOptions.Figures, _ w: inout MarkupWriter, _ language: Language
    ) {
        w.element("p", .class("files")) { w in
            w.element(
                "a", .text("href", Route.preview(key, line.id, figures, revision: revision).address),
                text: figures.title.text(in: language))
            for format in Self.formats {
                let file = Route.file(key, line.id, figures, format, revision: revision)
                w.element(
                    "a", .class("format"), .text("href", file.address), .flag("download"),
                    text: format.rawValue.uppercased())
            }
        }
    }
}
