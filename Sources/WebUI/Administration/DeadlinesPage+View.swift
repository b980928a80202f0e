import Application
import Domain
import Markup

extension DeadlinesPage {
    package func content(_ w: inout MarkupWriter, in context: PageContext) {
        let language = context.language
        w.element("p") { w in
            let back = Localized(id: "← Pengaturan", en: "← Settings")
            w.element("a", .text("href", Route.settings().address), text: back.text(in: language))
            w.text(" · ")
            let history = Localized(id: "Riwayat", en: "History")
            w.element("a", .text("href", Route.settingsHistory.address), text: history.text(in: language))
        }
        let lead = Localized(
            id: "Halaman Periode dan dokumen menandai dokumen yang belum ada setelah tenggatnya lewat. Yang bertanda "
                + "“bawaan” adalah yang lazim dan belum dicocokkan dengan naskah peraturannya: isilah yang lain bila "
                + "ditetapkan lain; 29 Februari berarti akhir Februari. Tenggat berlaku bagi semua daerah dalam instalasi ini.",
            en: "The page of periods marks a document that isn't there after it was due. What is marked “default” is "
                + "customary and was not compared with the regulation: enter another day where one was set; 29 February "
                + "is the end of February. The days hold for all regions of this installation.")
        w.element("p", .class("lead"), text: lead.text(in: language))
        w.complaint(complaint, in: context)
        if isSaved { w.saved(in: context) }
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
                let day = entry.customary.day.title
                let text = Localized(id: "Lazimnya \(day.id)", en: "Customary: \(day.en)").text(in: language)
                w.text("\(text) · \(entry.customary.basis.title) ")
                w.mark(entry.customary.basis, in: language)
            }
            day(entry, &w, language)
            let months = (1...12).map { ($0, CalendarDay.monthTitle($0)) }
            choice("bulan", .init(id: "Bulan", en: "Month"), months, chosen: entry.month, entry.kind, &w, language)
            let years = (-1...1).map { ($0, DueDay.title(ofYear: $0)) }
            choice("tahun", .init(id: "Tahun", en: "Year"), years, chosen: entry.yearsAfter, entry.kind, &w, language)
        }
        w.raw("\n")
    }

    private func day(_ entry: Entry, _ w: inout MarkupWriter, _ language: Language) {
        let name = Self.field("tanggal", entry.kind)
        w.element("div") { w in
            w.element(
                "label", .text("for", name), .class("form-label"),
                text: Localized(id: "Tanggal", en: "Day").text(in: language))
            w.void(
                "input", .fixed("type", "text"), .fixed("inputmode", "numeric"), .number("maxlength", 2),
                .text("name", name), .text("id", name), .class("form-control"),
                .text("value", entry.dayOfMonth), .when(entry.day == nil, .fixed("aria-invalid", "true")))
            w.hidden(Self.field("terlihat", entry.kind), entry.shown)
        }
    }

    private func choice(
        _ name: String, _ label: Localized, _ options: [(value: Int, title: Localized)], chosen: Int?,
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
}
