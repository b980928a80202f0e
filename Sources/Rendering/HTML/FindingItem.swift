import Documents
import Domain
import Markup

/// One finding of the list to tick off.
struct FindingItem {
    let member: FindingGroup.Member
    /// Ties the label to its box.
    let id: String
    let language: Language

    private var finding: Finding { member.finding }

    func write(_ w: inout MarkupWriter) {
        w.element("div", itemClass) { w in
            w.void("input", .fixed("type", "checkbox"), .id(id))
            w.element("label", .text("for", id), text: "\(member.number). \(finding.message.text(in: language))")
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
        let calculations = finding.calculations(in: language)
        if !calculations.isEmpty {
            w.element("div", .class("sum")) { w in
                for calculation in calculations { w.element("p", text: calculation) }
            }
        }
        w.element("dl") { w in
            let at = [member.trail.indicator, member.trail.field].compactMap { $0 }.joined(separator: ", ")
            for detail in finding.details(at: at, in: language) {
                w.element("dt", text: detail.field.title(in: language))
                switch detail.content {
                case .text(let text): w.element("dd", text: text)
                case .places(let places): write(places, &w)
                }
            }
        }
        w.element("p", .class("meta")) { w in
            w.element("code", text: finding.rule.text)
            let merged = finding.explains.map(\.text).joined(separator: ", ")
            let also = Localized(id: " (juga menjelaskan \(merged))", en: " (also explains \(merged))")
            if !merged.isEmpty { w.text(also.text(in: language)) }
        }
    }

    private func write(_ places: [Place], _ w: inout MarkupWriter) {
        w.element("dd") { w in
            w.element("ul", .class("places")) { w in
                for place in places {
                    w.element("li") { w in
                        w.element("code", text: place.source?.location(in: language) ?? "")
                        w.text(" ")
                        let quote = place.quote.squeezed
                        if quote.isEmpty {
                            w.element("span", .class("muted"), text: CheckLabel.empty.text(in: language))
                        } else {
                            w.element("q", text: quote)
                        }
                    }
                }
            }
        }
    }
}
