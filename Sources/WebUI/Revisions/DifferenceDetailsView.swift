import Application
import Domain
import Markup

/// What differs between two states of a dossier, part by part.
struct DifferenceDetailsView {
    /// What the columns of the values are called.
    let before: Localized
    let after: Localized
    /// The fiscal year shown; its quarters are printed without the year.
    let year: Int?
    let language: Language

    /// Of one document, below its title.
    func write(_ change: DocumentChange, _ w: inout MarkupWriter) {
        w.element("p", text: summary(of: change).text(in: language))
        guard change.state == .kept else { return }
        table(change.values).write(&w, label: .init(both: change.title))
        NameListView(title: .init(id: "Bagian baru", en: "New parts"), names: change.added, language: language)
            .write(&w)
        NameListView(
            title: .init(id: "Bagian yang dihapus", en: "Parts that are gone"), names: change.removed,
            language: language
        ).write(&w)
        figures(.init(id: "Angka bagian baru", en: "Figures of new parts"), change.addedFigures, &w)
        figures(.init(id: "Angka bagian yang dihapus", en: "Figures of parts that are gone"), change.removedFigures, &w)
        TextListView(title: .init(id: "Alinea baru", en: "New text"), texts: change.addedTexts, language: language)
            .write(&w)
        TextListView(
            title: .init(id: "Alinea yang dihapus", en: "Text that is gone"), texts: change.removedTexts,
            language: language
        ).write(&w)
    }

    /// Posts, what was reached, and whether there is more.
    func writeRest(of difference: DossierDifference, _ w: inout MarkupWriter) {
        write(.init(id: "Jabatan", en: "Posts"), difference.posts, &w)
        write(.init(id: "Capaian dan realisasi anggaran", en: "Results and spending"), difference.results, &w)
        guard difference.hasMore else { return }
        let more = Localized(
            id: "Angka, nama, kode dan satuannya sama. Yang berbeda hanya keterangan lain, misalnya urutan bagian, "
                + "penanda tangan, letak dalam berkas sumber atau keraguan bacaan.",
            en:
                "Figures, names, codes and units are the same. Only other things differ, such as the order of parts, who "
                + "signs, the place in the source file or a doubt about the reading.")
        w.element("p", text: more.text(in: language))
    }

    private func figures(_ title: Localized, _ values: [ValueChange], _ w: inout MarkupWriter) {
        guard !values.isEmpty else { return }
        w.element("details") { w in
            w.element("summary", text: "\(title.text(in: language)) (\(values.count))")
            table(values).write(&w, label: title)
        }
        w.raw("\n")
    }

    private func write(_ title: Localized, _ values: [ValueChange], _ w: inout MarkupWriter) {
        guard !values.isEmpty else { return }
        w.element("h3", text: title.text(in: language))
        table(values).write(&w, label: title)
    }

    private func table(_ values: [ValueChange]) -> ChangedValuesView {
        ChangedValuesView(values: values, before: before, after: after, year: year, language: language)
    }

    private func summary(of change: DocumentChange) -> Localized {
        let content = Localized(
            id: "\(change.entryCount) bagian dan \(change.figureCount) angka dan isian",
            en: EnglishCount.words(change.entryCount, "part", "parts")
                + " and \(EnglishCount.words(change.figureCount, "figure or text", "figures and texts"))")
        switch change.state {
        case .added:
            return .init(
                id: "Dokumen baru dengan \(content.id).",
                en: "A new document with \(content.en).")
        case .removed:
            return .init(
                id: "Dokumen ini tidak ada lagi; isinya \(content.id).",
                en: "This document is gone; it had \(content.en).")
        case .kept:
            let (new, gone) = (change.addedTexts.count, change.removedTexts.count)
            let more =
                new + gone == 0
                ? Localized(both: "")
                : .init(
                    id: " Naskahnya berbeda: \(new) alinea baru, \(gone) dihapus.",
                    en: " Its text differs: \(EnglishCount.words(new, "piece is", "pieces are")) new, \(gone) gone.")
            let (values, added, removed) = (change.values.count, change.added.count, change.removed.count)
            return Localized(
                id: "\(values) nilai berbeda, \(added) bagian baru, \(removed) bagian dihapus.",
                en: "\(EnglishCount.words(values, "value differs", "values differ")), "
                    + "\(EnglishCount.words(added, "part is", "parts are")) new, "
                    + "\(EnglishCount.words(removed, "part is", "parts are")) gone.") + more
        }
    }
}
