import Application
import Documents
import Domain
import Markup

extension DifferencePage {
    package func content(_ w: inout MarkupWriter, in language: Language) {
        let title = Localized(
            id: "Perbedaan revisi \(from) dan revisi \(to)", en: "Revision \(from) and revision \(to)")
        w.element("h2", text: title.text(in: language))
        form(&w, language)
        makers(&w, language)
        matrix(&w, language)
        if difference.isEmpty {
            let same = Localized(id: "Kedua revisi berisi sama.", en: "Both revisions hold the same.")
            return w.element("p", .class("clean"), text: same.text(in: language))
        }
        let details = DifferenceDetailsView(
            before: .init(id: "Semula", en: "From"), after: .init(id: "Menjadi", en: "To"), year: year,
            language: language)
        for change in difference.documents where !change.isUnchanged {
            w.element("h3", text: change.title)
            details.write(change, &w)
        }
        details.writeRest(of: difference, &w)
    }

    private func form(_ w: inout MarkupWriter, _ language: Language) {
        w.element(
            "form", .class("revisions"), .fixed("method", "get"),
            .text("action", Route.difference(key, from: nil, to: nil).address)
        ) { w in
            RevisionSelect(name: "dari", choice: choice, chosen: from).write(
                &w, .init(id: "Semula", en: "From"), language)
            RevisionSelect(name: "ke", choice: choice, chosen: to).write(&w, .init(id: "Menjadi", en: "To"), language)
            w.element(
                "button", .fixed("type", "submit"), .class("btn btn-outline-primary"),
                text: Localized(id: "Bandingkan", en: "Compare").text(in: language))
        }
        w.raw("\n")
        if choice.readable.lowerBound > 1 {
            let first = choice.readable.lowerBound
            let text = Localized(
                id: "Revisi sebelum revisi \(first) dibuat ketika register belum menyimpan keadaan lama.",
                en: "Revisions before revision \(first) were made when the register didn't keep what was.")
            w.element("p", .class("hint"), text: text.text(in: language))
        }
    }

    /// Who made both and why, and the documents of each.
    private func makers(_ w: inout MarkupWriter, _ language: Language) {
        w.element("ul", .class("makers")) { w in
            for (revision, entry) in zip([from, to], entries) {
                w.element("li") { w in
                    let name = Localized(id: "Dokumen revisi \(revision)", en: "Documents of revision \(revision)")
                    w.element(
                        "a", .text("href", Route.documents(key, revision: revision).address),
                        text: name.text(in: language))
                    guard let entry else { return }
                    w.text(": " + choice.title(in: language).made(entry))
                    if let reason = entry.authorship.reason {
                        w.text(" ")
                        w.element("q", text: reason)
                    }
                }
            }
        }
        w.raw("\n")
    }

    private func matrix(_ w: inout MarkupWriter, _ language: Language) {
        guard hasMatrix else { return }
        for figures in DocumentOptions.Figures.allCases {
            w.element("p", .class("files")) { w in
                w.text("Matriks Semula–Menjadi ")
                w.element("small", text: figures.title.text(in: language))
                for format in DocumentsPage.formats {
                    let file = Route.differenceFile(key, from: from, to: to, format, figures: figures)
                    w.element(
                        "a", .class("format"), .text("href", file.address), .flag("download"),
                        text: format.rawValue.uppercased())
                }
            }
            w.raw("\n")
        }
    }
}
