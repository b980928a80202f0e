import Application
import Domain
import Markup

extension RegulationsPage {
    package func content(_ w: inout MarkupWriter, in context: PageContext) {
        let language = context.language
        let lead = Localized(
            id: "Nilai dari peraturan berikut berlaku bagi semua perangkat daerah. Yang bertanda “bawaan” belum "
                + "dicocokkan dengan naskahnya: Selaras memakai yang lazim, dan tidak satu aturan pun menyebutnya "
                + "wajib. Nilai di halaman ini belum dapat diubah.",
            en: "These values of regulations hold for all agencies. What is marked “default” was not compared with the "
                + "text yet: Selaras takes what is customary, and no rule calls it mandatory. The values on "
                + "this page can't be changed yet.")
        w.element("p", .class("lead"), text: lead.text(in: language))
        w.element("h2", text: Localized(id: "Skala menurut tahun", en: "Scales by year").text(in: language))
        for scale in sheet.scales { write(scale, &w, language) }
        provisions(&w, language)
        instruments(&w, language)
    }

    private func write(_ line: RegulationSheet.Scale, _ w: inout MarkupWriter, _ language: Language) {
        w.element("h3") { w in
            let years = line.lastYear.map { Localized(both: "\(line.firstYear)–\($0)") }
            let from = Localized(id: "sejak \(line.firstYear)", en: "since \(line.firstYear)")
            w.text("\(line.scale.name), \((years ?? from).text(in: language))")
        }
        w.element("p") { w in
            w.text(line.basis.title + " ")
            w.mark(line.basis, in: language)
        }
        w.element("div", .class("table-responsive")) { w in
            w.element("table", .class("table table-sm figures")) { w in
                let heads = [
                    Localized(id: "Predikat", en: "Grade"), .init(id: "Arti", en: "Meaning"),
                    .init(id: "Nilai mulai", en: "Begins at"),
                ]
                head(heads, &w, language)
                w.element("tbody") { w in
                    for grade in line.scale.grades.reversed() {
                        w.element("tr") { w in
                            w.element("th", .fixed("scope", "row"), text: grade.name)
                            w.element("td", text: grade.meaning ?? "–")
                            w.element("td", text: Self.text(of: grade.begins))
                        }
                    }
                }
            }
        }
        if line.scale.roundsScores {
            let text = Localized(
                id: "Nilai dibulatkan ke bilangan bulat terdekat sebelum digolongkan.",
                en: "Scores are rounded to the nearest whole number before they are classified.")
            w.element("p", .class("hint"), text: text.text(in: language))
        }
    }

    private static func text(of end: RatingScale.LowerEnd?) -> String {
        switch end {
        case .above(let value): "> \(IndonesianFormat.number(value))"
        case .from(let value): "≥ \(IndonesianFormat.number(value))"
        case nil: "–"
        }
    }

    private func head(_ titles: [Localized], _ w: inout MarkupWriter, _ language: Language) {
        w.element("thead") { w in
            w.element("tr") { w in
                for title in titles { w.element("th", .fixed("scope", "col"), text: title.text(in: language)) }
            }
        }
    }

    private func provisions(_ w: inout MarkupWriter, _ language: Language) {
        w.element(
            "h2", text: Localized(id: "Pasal dan lampiran yang menjadi dasar", en: "Provisions").text(in: language))
        w.element("ul", .class("provisions")) { w in
            for provision in sheet.provisions {
                w.element("li") { w in
                    w.element("b", text: provision.basis.title)
                    w.text(" ")
                    w.mark(provision.basis, in: language)
                    list(.init(id: "Aturan", en: "Rules"), provision.rules.map { $0.text(in: language) }, &w, language)
                    list(.init(id: "Dokumen", en: "Documents"), provision.documents, &w, language)
                }
                w.raw("\n")
            }
        }
    }

    private func list(_ title: Localized, _ items: [String], _ w: inout MarkupWriter, _ language: Language) {
        guard !items.isEmpty else { return }
        w.element("details") { w in
            w.element("summary", text: "\(title.text(in: language)) (\(items.count))")
            w.element("ul") { w in
                for item in items { w.element("li", text: item) }
            }
        }
    }

    private func instruments(_ w: inout MarkupWriter, _ language: Language) {
        w.element("h2", text: Localized(id: "Peraturan yang dikenal", en: "Known instruments").text(in: language))
        let hint = Localized(
            id: "Dasar hukum dalam dokumen diperiksa terhadap daftar ini; yang tidak pasti tidak dicantumkan.",
            en: "The legal bases of documents are checked against this list; what isn't certain is left out.")
        w.element("p", .class("hint"), text: hint.text(in: language))
        w.element("ul", .class("provisions")) { w in
            for instrument in sheet.instruments {
                w.element("li") { w in
                    w.element("b", text: instrument.title)
                    w.text(" ")
                    if let other = instrument.repealedBy {
                        let text = Localized(id: "dicabut dengan \(other)", en: "repealed by \(other)")
                        w.element("span", .class("badge quiet"), text: text.text(in: language))
                    }
                    w.element("p", text: instrument.name)
                    let amended = instrument.amendedBy.joined(separator: ", ")
                    let changes = Localized(id: "Diubah dengan \(amended)", en: "Amended by \(amended)")
                    let notes = [instrument.gazette, amended.isEmpty ? nil : changes.text(in: language)]
                        .compactMap { $0 }
                    if !notes.isEmpty { w.element("p", .class("meta"), text: notes.joined(separator: " · ")) }
                }
                w.raw("\n")
            }
        }
    }
}
