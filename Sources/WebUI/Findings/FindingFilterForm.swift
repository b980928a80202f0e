import Application
import Documents
import Domain
import Markup

/// The choices that leave some findings out: a form without a change, so that its address can be kept.
struct FindingFilterForm {
    let page: FindingsPage

    func write(_ w: inout MarkupWriter, in context: PageContext) {
        let language = context.language
        w.element(
            "form", .fixed("method", "get"), .text("action", Route.findings(page.key, .all).address),
            .class("filters"), .fixed("role", "search"),
            .text("aria-label", Localized(id: "Saring temuan", en: "Filter findings").text(in: language))
        ) { w in
            if let severity = page.filter.severity { w.hidden("tingkat", severity.rawValue) }
            select("keadaan", .init(id: "Keadaan", en: "State"), states(in: context), &w, language)
            if !page.assignable.isEmpty {
                select("orang", .init(id: "Ditugaskan kepada", en: "Assigned to"), people, &w, language)
            }
            if documents.count > 2 {
                select("dokumen", .init(id: "Dokumen", en: "Document"), documents, &w, language)
            }
            w.element("div") { w in
                w.element(
                    "label", .fixed("for", "cari"), .class("form-label"),
                    text: Localized(id: "Kata", en: "Words").text(in: language))
                w.void(
                    "input", .fixed("type", "search"), .fixed("name", "cari"), .fixed("id", "cari"),
                    .class("form-control form-control-sm"), .number("maxlength", SearchWords.limit),
                    .text("value", page.filter.text ?? ""))
            }
            w.element(
                "button", .fixed("type", "submit"), .class("btn btn-sm btn-outline-secondary"),
                text: Localized(id: "Saring", en: "Filter").text(in: language))
        }
        w.raw("\n")
    }

    private struct Choice {
        let value: String
        let title: String
        let isChosen: Bool
    }

    private func states(in context: PageContext) -> [Choice] {
        let all = Localized(id: "semua", en: "all").text(in: context.language)
        return [Choice(value: "", title: all, isChosen: page.filter.state == nil)]
            + FindingFilter.State.allCases.map {
                Choice(
                    value: $0.rawValue, title: $0.title.text(in: context.language), isChosen: $0 == page.filter.state)
            }
    }

    private var people: [Choice] {
        [Choice(value: "", title: "–", isChosen: page.filter.person == nil)]
            + page.assignable.map {
                Choice(value: "\($0.id)", title: $0.name, isChosen: $0.id == page.filter.person)
            }
    }

    private var documents: [Choice] {
        let dossier = page.noted.checked.report.dossier
        return [Choice(value: "", title: "–", isChosen: page.filter.document == nil)]
            + dossier.documents.map {
                Choice(
                    value: $0.id.text, title: DocumentSummary.title(of: $0),
                    isChosen: $0.id == page.filter.document)
            }
    }

    private func select(
        _ name: StaticString, _ label: Localized, _ choices: [Choice], _ w: inout MarkupWriter, _ language: Language
    ) {
        w.element("div") { w in
            w.element("label", .fixed("for", name), .class("form-label"), text: label.text(in: language))
            w.element(
                "select", .fixed("name", name), .fixed("id", name), .class("form-select form-select-sm")
            ) { w in
                for choice in choices {
                    w.element(
                        "option", .text("value", choice.value), .when(choice.isChosen, .flag("selected")),
                        text: choice.title)
                }
            }
        }
    }
}

extension FindingFilter.State {
    /// For people.
    var title: Localized {
        switch self {
        case .open: .init(id: "terbuka", en: "open")
        case .mine: .init(id: "tugas saya", en: "assigned to me")
        case .unassigned: .init(id: "belum ditugaskan", en: "assigned to nobody")
        case .dismissed: .init(id: "disisihkan", en: "dismissed")
        }
    }
}
