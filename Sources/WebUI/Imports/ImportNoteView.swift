import Application
import Documents
import Domain
import Markup

/// One thing to settle: the rows around it, what was made of it, and the forms to decide.
struct ImportNoteView {
    let note: ImportNote
    let review: ImportReview
    /// The fiscal year shown; its quarters are printed without the year.
    let year: Int?

    private var key: ImportDraftKey { review.draft.key }

    func write(_ w: inout MarkupWriter, in context: PageContext) {
        let language = context.language
        w.element(
            "article", note.settlement == nil ? .class("note") : .class("note settled"), .id(note.id.code)
        ) { w in
            w.element("h3") { w in
                w.text(note.title.text(in: language))
                w.text(" ")
                w.element("small", text: note.place.title.text(in: language))
            }
            w.element("p", note.why.mark(in: language), text: note.why.text(in: language))
            SourceTableView.excerpt(around: note, of: review, language: language, &w)
            w.element("dl") { w in
                row(.init(id: "Tertulis", en: "Printed"), note.raw, &w, language)
                row(.init(id: "Dibaca", en: "Read as"), read.text(in: language), &w, language)
            }
            if let settlement = note.settlement {
                said(settlement, &w, context)
            } else if review.isOpen {
                decide(&w, context)
            }
        }
        w.raw("\n")
    }

    /// Methods by their names; whatever else was read stands as it is.
    private var read: Localized {
        guard case .accumulation(let current) = note.field else { return .init(both: note.read) }
        let names = current.candidates.map(\.title)
        guard names.map(\.id).joined(separator: " atau ") == note.read else { return .init(both: note.read) }
        return .init(id: note.read, en: names.map(\.en).joined(separator: " or "))
    }

    private func row(_ label: Localized, _ text: String, _ w: inout MarkupWriter, _ language: Language) {
        guard !text.isEmpty else { return }
        w.element("dt", text: label.text(in: language))
        w.element("dd", text: text)
    }

    private func said(_ settlement: Settlement, _ w: inout MarkupWriter, _ context: PageContext) {
        let language = context.language
        let text: Localized =
            switch settlement.decision {
            case .confirmed where note.kind == nil: .init(id: "Tidak diperlukan", en: "Not needed")
            case .confirmed: .init(id: "Dibenarkan", en: "Confirmed")
            case .corrected(let text): Localized(id: "Seharusnya: ", en: "Should be: ") + shown(text)
            case .placed(let text, let figure):
                .init(
                    id: "Dipakai sebagai \(title(of: figure, .id)): \(text)",
                    en: "Used as \(title(of: figure, .en)): \(text)")
            }
        w.element("p", .class("said")) { w in
            w.element("b", text: text.text(in: language))
            let moment = settlement.moment.title(in: context.site.zone)
            w.text(" \(settlement.author), \(moment.text(in: language))")
        }
        guard review.isOpen else { return }
        form(.init(id: "Pastikan lagi", en: "Decide again"), "batal", &w, context) { _ in }
    }

    private func decide(_ w: inout MarkupWriter, _ context: PageContext) {
        w.element("div", .class("decide")) { w in
            let yes: Localized =
                switch (note.kind, note.field) {
                case (nil, _): .init(id: "Memang tidak diperlukan", en: "It isn't needed")
                case (_, .accumulation(.undetermined)): .init(id: "Biarkan belum ditentukan", en: "Leave it open")
                default: .init(id: "Bacaan ini benar", en: "It was read right")
                }
            form(yes, "benar", &w, context) { _ in }
            switch note.field {
            case .none: break
            case .text(let text): correct(text, &w, context)
            case .accumulation(let current): choose(current, &w, context)
            case .figures(let choices): place(choices, &w, context)
            }
        }
    }

    private func correct(_ text: String, _ w: inout MarkupWriter, _ context: PageContext) {
        form(.init(id: "Simpan", en: "Save"), "ubah", &w, context) { w in
            let id = "nilai-\(note.id.code)"
            w.element(
                "label", .text("for", id), text: Localized(id: "Seharusnya", en: "Should be").text(in: context.language)
            )
            w.void(
                "input", .fixed("name", FormField.value), .id(id), .class("form-control"), .text("value", text),
                .flag("required"))
        }
    }

    private func choose(_ current: Accumulation, _ w: inout MarkupWriter, _ context: PageContext) {
        form(.init(id: "Simpan", en: "Save"), "ubah", &w, context) { w in
            let id = "nilai-\(note.id.code)"
            let label = Localized(id: "Nilai tahun dari triwulan", en: "The year from its quarters")
            w.element("label", .text("for", id), text: label.text(in: context.language))
            w.element("select", .fixed("name", FormField.value), .id(id), .class("form-select")) { w in
                for choice in Self.ordered(current) {
                    w.element("option", .text("value", choice.code), text: choice.title.text(in: context.language))
                }
            }
        }
    }

    private func place(_ choices: [ImportNote.Choice], _ w: inout MarkupWriter, _ context: PageContext) {
        let language = context.language
        form(.init(id: "Pakai", en: "Use it"), "pakai", &w, context) { w in
            let (value, figure) = ("nilai-\(note.id.code)", "angka-\(note.id.code)")
            w.element("label", .text("for", value), text: Localized(id: "Isi", en: "Text").text(in: language))
            w.void(
                "input", .fixed("name", FormField.value), .id(value), .class("form-control"),
                .text("value", note.raw), .flag("required"))
            w.element(
                "label", .text("for", figure), text: Localized(id: "sebagai", en: "as").text(in: language))
            w.element("select", .fixed("name", FormField.figure), .id(figure), .class("form-select")) { w in
                for choice in choices.prefix(200) {
                    w.element(
                        "option", .text("value", choice.figure.code),
                        text: "\(title(of: choice.figure, language)) · \(choice.name)")
                }
            }
        }
    }

    /// - Parameter decision: what its button says.
    private func form(
        _ button: Localized, _ decision: String, _ w: inout MarkupWriter, _ context: PageContext,
        _ fields: (inout MarkupWriter) -> Void
    ) {
        w.form(to: .settleImport(key, note.id), in: context, .class("decision")) { w in
            w.hidden(FormField.decision, decision)
            w.hidden(FormField.seen, Settlement.code(of: note.settlement))
            fields(&w)
            w.element(
                "button", .fixed("type", "submit"), .class("btn btn-sm btn-outline-primary"),
                text: button.text(in: context.language))
        }
    }

    private func title(of figure: FigureAddress, _ language: Language) -> String {
        FigureTitle.text(figure, year: year, in: language)
    }

    /// A method by its name; any other text as it stands.
    private func shown(_ text: String) -> Localized {
        guard note.kind == .accumulation else { return .init(both: text) }
        return Accumulation(code: text)?.title ?? .init(both: text)
    }

    /// What fits the figures first.
    private static func ordered(_ current: Accumulation) -> [Accumulation] {
        let likely = (current.candidates.isEmpty ? [current] : current.candidates).filter(
            Accumulation.determined.contains)
        return likely + Accumulation.determined.filter { !likely.contains($0) }
    }
}
