import Application
import Domain
import Markup

/// What was done about a finding, and the forms to do something about it, at the end of its card.
struct FindingNotesView {
    let finding: NotedFinding
    let key: DossierKey
    /// What the page is to show again after a form was sent.
    let filter: FindingFilter
    let assignable: [Account]
    let complaint: Localized?

    private var mark: FindingMark { finding.subject.mark }

    func write(_ w: inout MarkupWriter, in context: PageContext) {
        trail(&w, context)
        w.complaint(complaint, in: context)
        let maySettle = context.may(.settleFindings, on: key.agency)
        let mayAssign = context.may(.assignFindings, on: key.agency)
        guard maySettle || mayAssign else { return }
        w.element("div", .class("acts")) { w in
            if finding.standing.isDismissed {
                if maySettle { reopening(&w, context) }
            } else {
                if mayAssign { assigning(&w, context) }
                if maySettle { dismissing(&w, context) }
            }
        }
    }

    private func trail(_ w: inout MarkupWriter, _ context: PageContext) {
        let notes = finding.earlier + finding.standing.notes
        guard !notes.isEmpty else { return }
        w.element("ol", .class("trail")) { w in
            for (index, note) in notes.enumerated() {
                let isEarlier = index < finding.earlier.count
                w.element("li") { w in
                    FindingNoteLine(note: note, known: assignable, isEarlier: isEarlier).write(&w, in: context)
                }
            }
        }
        w.element("p", .class("meta")) { w in
            w.historyLink(finding.subject.audited(in: key.dossier), of: key.agency, in: context)
        }
    }

    private func assigning(_ w: inout MarkupWriter, _ context: PageContext) {
        let language = context.language
        let field = "orang-\(mark)"
        w.element("details", .class("act")) { w in
            w.element("summary", text: Localized(id: "Tugaskan", en: "Assign").text(in: language))
            w.form(to: .assignFinding(key, mark), in: context) { w in
                returning(&w)
                w.element(
                    "label", .text("for", field), .class("form-label"),
                    text: Localized(id: "Kepada", en: "To").text(in: language))
                w.element(
                    "select", .fixed("name", FormField.person), .id(field), .class("form-select form-select-sm")
                ) { w in
                    let nobody = Localized(id: "tidak seorang pun", en: "nobody")
                    w.element("option", .fixed("value", ""), text: nobody.text(in: language))
                    for account in assignable {
                        w.element(
                            "option", .text("value", "\(account.id)"),
                            .when(account.id == finding.standing.assignee, .flag("selected")), text: account.name)
                    }
                }
                submit(.init(id: "Tugaskan", en: "Assign"), &w, language)
            }
        }
    }

    private func dismissing(_ w: inout MarkupWriter, _ context: PageContext) {
        let language = context.language
        w.element("details", .class("act"), .when(complaint != nil, .flag("open"))) { w in
            w.element("summary", text: Localized(id: "Sisihkan", en: "Dismiss").text(in: language))
            w.form(to: .dismissFinding(key, mark), in: context) { w in
                returning(&w)
                reason(isRequired: true, &w, language)
                submit(.init(id: "Sisihkan", en: "Dismiss"), &w, language)
            }
        }
    }

    private func reopening(_ w: inout MarkupWriter, _ context: PageContext) {
        let language = context.language
        w.element("details", .class("act")) { w in
            w.element("summary", text: Localized(id: "Buka kembali", en: "Open again").text(in: language))
            w.form(to: .reopenFinding(key, mark), in: context) { w in
                returning(&w)
                reason(isRequired: false, &w, language)
                submit(.init(id: "Buka kembali", en: "Open again"), &w, language)
            }
        }
    }

    private func reason(isRequired: Bool, _ w: inout MarkupWriter, _ language: Language) {
        let field = "alasan-\(mark)"
        let label =
            isRequired
            ? Localized(id: "Alasan, yang tetap tercatat", en: "The reason, which stays on record")
            : Localized(id: "Alasan, bila ada", en: "The reason, if any")
        w.element("label", .text("for", field), .class("form-label"), text: label.text(in: language))
        w.element(
            "textarea", .fixed("name", FormField.reason), .id(field), .class("form-control"), .fixed("rows", "2"),
            .number("maxlength", NoteFinding.reasonLimit), .when(isRequired, .flag("required"))
        ) { _ in }
    }

    /// Keeps what the page showed: its filter, and how the finding stood.
    private func returning(_ w: inout MarkupWriter) {
        w.hidden(FormField.returning, Route.findings(key, filter).address)
        w.hidden(FormField.seen, finding.standing.code)
    }

    private func submit(_ text: Localized, _ w: inout MarkupWriter, _ language: Language) {
        w.element(
            "button", .fixed("type", "submit"), .class("btn btn-sm btn-outline-primary"), text: text.text(in: language))
    }
}
