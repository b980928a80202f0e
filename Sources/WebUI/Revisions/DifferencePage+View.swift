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
        for change in difference.documents where !change.isUnchanged { write(change, &w, language) }
        write(.init(id: "Jabatan", en: "Posts"), difference.posts, &w, language)
        write(.init(id: "Capaian dan realisasi anggaran", en: "Results and spending"), difference.results, &w, language)
        if difference.hasMore {
            let more = Localized(
                id: "Angka, nama, kode, satuan dan susunannya sama. Yang berbeda hanya keterangan lain, misalnya letak "
                    + "dalam berkas sumber atau keraguan bacaan.",
                en:
                    "Figures, names, codes, units and order are the same. Only other things differ, such as the place in "
                    + "the source file.")
            w.element("p", text: more.text(in: language))
        }
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
                    w.text(": " + RevisionTitle.made(entry, in: language))
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
        w.element("p", .class("files")) { w in
            w.text("Matriks Semula–Menjadi")
            for format in DocumentsPage.formats {
                w.element(
                    "a", .class("format"),
                    .text("href", Route.differenceFile(key, from: from, to: to, format).address), .flag("download"),
                    text: format.rawValue.uppercased())
            }
        }
        w.raw("\n")
    }

    private func write(_ change: DocumentChange, _ w: inout MarkupWriter, _ language: Language) {
        w.element("h3", text: change.title)
        w.element("p", text: summary(of: change).text(in: language))
        guard change.state == .kept else { return }
        table(change.values, language).write(&w, label: .init(both: change.title))
        NameListView(title: .init(id: "Bagian baru", en: "New parts"), names: change.added, language: language)
            .write(&w)
        NameListView(
            title: .init(id: "Bagian yang dihapus", en: "Parts that are gone"), names: change.removed,
            language: language
        ).write(&w)
        figures(.init(id: "Angka bagian baru", en: "Figures of new parts"), change.addedFigures, &w, language)
        figures(
            .init(id: "Angka bagian yang dihapus", en: "Figures of parts that are gone"), change.removedFigures, &w,
            language)
    }

    private func figures(_ title: Localized, _ values: [ValueChange], _ w: inout MarkupWriter, _ language: Language) {
        guard !values.isEmpty else { return }
        w.element("details") { w in
            w.element("summary", text: "\(title.text(in: language)) (\(values.count))")
            table(values, language).write(&w, label: title)
        }
        w.raw("\n")
    }

    private func write(_ title: Localized, _ values: [ValueChange], _ w: inout MarkupWriter, _ language: Language) {
        guard !values.isEmpty else { return }
        w.element("h3", text: title.text(in: language))
        table(values, language).write(&w, label: title)
    }

    private func table(_ values: [ValueChange], _ language: Language) -> ChangedValuesView {
        ChangedValuesView(
            values: values, before: .init(id: "Semula", en: "From"), after: .init(id: "Menjadi", en: "To"), year: year,
            language: language, showsDirection: true)
    }

    private func summary(of change: DocumentChange) -> Localized {
        switch change.state {
        case .added:
            return .init(
                id: "Dokumen baru dengan \(change.entryCount) bagian dan \(change.figureCount) angka dan isian.",
                en: "A new document with \(change.entryCount) parts and \(change.figureCount) figures and texts.")
        case .removed:
            return .init(
                id: "Dokumen ini tidak ada lagi; isinya \(change.entryCount) bagian dan \(change.figureCount) angka "
                    + "dan isian.",
                en: "This document is gone; it had \(change.entryCount) parts and \(change.figureCount) figures and "
                    + "texts.")
        case .kept:
            let texts = change.addedTexts + change.removedTexts
            let more =
                texts == 0
                ? Localized(both: "")
                : .init(
                    id: " Naskahnya berbeda: \(change.addedTexts) alinea baru, \(change.removedTexts) dihapus.",
                    en: " Its text differs: \(change.addedTexts) pieces are new, \(change.removedTexts) gone.")
            return Localized(
                id: "\(change.values.count) nilai berbeda, \(change.added.count) bagian baru, "
                    + "\(change.removed.count) bagian dihapus.",
                en: "\(change.values.count) values differ, \(change.added.count) parts are new, "
                    + "\(change.removed.count) parts are gone.") + more
        }
    }
}
