import Application
import Domain
import Markup

extension PreviewPage {
    package func content(_ w: inout MarkupWriter, in language: Language) {
        w.element("h2") { w in
            w.text(documentTitle)
            w.text(" ")
            w.element("small", text: figures.title.text(in: language))
        }
        if let revision {
            RevisionNotice(
                entry: entry, revision: revision, current: .preview(key, id, figures),
                title: RevisionTitle(zone: zone, language: language)
            ).write(&w)
        }
        w.element("p", .class("files")) { w in
            for format in DocumentsPage.formats {
                w.element(
                    "a", .class("format"), .text("href", file(format).address), .flag("download"),
                    text: format.rawValue.uppercased())
            }
        }
        // The document has its own style sheet, and nothing of it may act on this page.
        w.element(
            "iframe", .class("preview"), .flag("sandbox"), .text("src", file(.html).address),
            .text("title", documentTitle)
        ) { _ in }
    }

    private func file(_ format: DocumentFormat) -> Route { .file(key, id, figures, format, revision: revision) }
}
