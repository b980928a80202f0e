import Application
import Domain
import Markup

extension DeadlinesPage {
    package func content(_ w: inout MarkupWriter, in context: PageContext) {
        let language = context.language
        w.element("p") { w in
            let back = Localized(id: "← Pengaturan", en: "← Settings")
            w.element("a", .text("href", Route.settings.address), text: back.text(in: language))
        }
        let lead = Localized(
            id: "Dokumen yang belum ada baru ditegur setelah tenggatnya lewat. Yang bertanda “bawaan” adalah yang "
                + "lazim dan belum dicocokkan dengan naskah peraturannya: isilah tanggal bila daerah Anda menetapkan "
                + "yang lain, atau kosongkan harinya untuk kembali ke yang lazim.",
            en:
                "A document that isn't there is only missed after it was due. What is marked “default” is customary and "
                + "was not compared with the regulation: enter a day where your region sets another one, or leave it "
                + "empty for the customary day.")
        w.element("p", .class("lead"), text: lead.text(in: language))
        w.complaint(complaint, in: context)
        w.form(to: .changeDeadlines, in: context) { w in
            for entry in entries { write(entry, &w, language) }
            w.element(
                "button", .fixed("type", "submit"), .class("btn btn-primary"),
                text: Localized(id: "Simpan tenggat", en: "Save").text(in: language))
        }
    }

    private func write(_ entry: Entry, _ w: inout MarkupWriter, _ language: Language) {
        w.element("fieldset", .class("deadline")) { w in
            w.element("legend", text: entry.kind.title)
            w.element("p", .class("hint")) { w in
                let day = Self.title(of: entry.customary.day)
                let text = Localized(id: "Lazimnya \(day.id)", en: "Customary: \(day.en)").text(in: language)
                w.text("\(text) · \(entry.customary.basis.title) ")
                w.mark(entry.customary.basis, in: language)
            }
            day(entry, &w, language)
            let months = (1...12).map { ($0, CalendarDay.monthTitle($0)) }
            choice("bulan", .init(id: "Bulan", en: "Month"), months, chosen: entry.month, entry.kind, &w, language)
            let years = (-1...1).map { ($0, Self.title(ofYear: $0)) }
            choice("tahun", .init(id: "Tahun", en: "Year"), years, chosen: entry.yearsAfter, entry.kind, &w, language)
        }
        w.raw("\n")
    }

    private func day(_ entry: Entry, _ w: inout MarkupWriter, _ language: Language) {
        let name = Self.field("hari", entry.kind)
        w.element("div") { w in
            w.element(
                "label", .text("for", name), .class("form-label"),
                text: Localized(id: "Hari", en: "Day").text(in: language))
            w.void(
                "input", .fixed("type", "text"), .fixed("inputmode", "numeric"), .number("maxlength", 2),
                .text("name", name), .text("id", name), .class("form-control"), .text("value", entry.day),
                .number("placeholder", entry.customary.day.day))
        }
    }

    private func choice(
        _ name: String, _ label: Localized, _ options: [(value: Int, title: Localized)], chosen: Int,
        _ kind: DocumentKind, _ w: inout MarkupWriter, _ language: Language
    ) {
        let name = Self.field(name, kind)
        w.element("div") { w in
            w.element("label", .text("for", name), .class("form-label"), text: label.text(in: language))
            w.element("select", .text("name", name), .text("id", name), .class("form-select")) { w in
                for option in options {
                    w.element(
                        "option", .number("value", option.value), .when(option.value == chosen, .flag("selected")),
                        text: option.title.text(in: language))
                }
            }
        }
    }

    /// "28 Februari tahun berikutnya".
    private static func title(of day: DueDay) -> Localized {
        let isLastOfFebruary = day.month == 2 && day.day == 29
        let number = isLastOfFebruary ? Localized(id: "akhir ", en: "the end of ") : .init(both: "\(day.day) ")
        return number + CalendarDay.monthTitle(day.month) + .init(both: " ") + title(ofYear: day.yearsAfter)
    }

    private static func title(ofYear yearsAfter: Int) -> Localized {
        switch yearsAfter {
        case ..<0: .init(id: "tahun sebelumnya", en: "of the year before")
        case 0: .init(id: "tahun anggaran itu", en: "of the fiscal year")
        default: .init(id: "tahun berikutnya", en: "of the next year")
        }
    }
}
