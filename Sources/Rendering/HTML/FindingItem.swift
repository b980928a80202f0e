import Documents
import Domain
import Markup

/// One finding of the list to tick off.
struct FindingItem {
    let member: FindingGroup.Member
    /// Ties the label to its box.
    let id: String

    private var finding: Finding { member.finding }

    func write(_ w: inout MarkupWriter) {
        w.element("div", itemClass) { w in
            w.void("input", .fixed("type", "checkbox"), .id(id))
            w.element("label", .text("for", id), text: "\(member.number). \(finding.message)")
            w.element("div", .class("detail")) { detail(&$0) }
        }
        w.raw("\n")
    }

    private var itemClass: Attribute {
        switch finding.severity {
        case .error: .class("finding error")
        case .warning: .class("finding warning")
        case .advice: .class("finding advice")
        }
    }

    private func detail(_ w: inout MarkupWriter) {
        if !finding.calculations.isEmpty {
            w.element("div", .class("sum")) { w in
                for calculation in finding.calculations { w.element("p", text: calculation) }
            }
        }
        w.element("dl") { w in
            row("Pada", [member.trail.indicator, member.trail.field].compactMap { $0 }.joined(separator: ", "), &w)
            if finding.arithmetic == nil { row("Seharusnya", finding.expected ?? "", &w) }
            places(&w)
            row("Perbaikan", finding.remedy, &w)
            row("Dasar", finding.basis ?? "", &w)
            if finding.restsOnDoubt { row("Catatan", "Bertumpu pada bacaan yang perlu dipastikan.", &w) }
        }
        w.element("p", .class("meta")) { w in
            w.element("code", text: finding.rule.text)
            let merged = finding.explains.map(\.text).joined(separator: ", ")
            if !merged.isEmpty { w.text(" (juga menjelaskan \(merged))") }
        }
    }

    private func row(_ label: String, _ text: String, _ w: inout MarkupWriter) {
        guard !text.isEmpty else { return }
        w.element("dt", text: label)
        w.element("dd", text: text)
    }

    private func places(_ w: inout MarkupWriter) {
        let located = finding.places.filter { $0.source != nil }
        guard !located.isEmpty else { return }
        w.element("dt", text: "Letak")
        w.element("dd") { w in
            w.element("ul", .class("places")) { w in
                for place in located {
                    w.element("li") { w in
                        w.element("code", text: place.source?.location ?? "")
                        w.text(" ")
                        let quote = place.quote.squeezed
                        if quote.isEmpty {
                            w.element("span", .class("muted"), text: "(kosong)")
                        } else {
                            w.element("q", text: quote)
                        }
                    }
                }
            }
        }
    }
}
