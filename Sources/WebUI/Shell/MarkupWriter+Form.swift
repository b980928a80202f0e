import Application
import Domain
import Markup

extension MarkupWriter {
    /// A form, with what tells it from one that another site sends.
    mutating func form(
        to submission: Submission, in context: PageContext, _ attributes: Attribute = .omitted,
        _ content: (inout MarkupWriter) -> Void
    ) {
        element("form", .fixed("method", "post"), .text("action", submission.address), attributes) { w in
            w.hidden(FormField.token, context.formToken.text)
            content(&w)
        }
        raw("\n")
    }

    /// A form of one button.
    ///
    /// - Parameters:
    ///   - seen: what the page shows of what it changes; nil for what nobody else changes.
    ///   - returning: the page to go back to; nil for that of the form.
    mutating func button(
        to submission: Submission, in context: PageContext, seen: String? = nil, returning: Route? = nil,
        _ attribute: Attribute = .class("btn btn-outline-secondary"),
        text: Localized
    ) {
        form(to: submission, in: context, .class("inline")) { w in
            if let seen { w.hidden(FormField.seen, seen) }
            if let returning { w.hidden(FormField.returning, returning.address) }
            w.element("button", .fixed("type", "submit"), attribute, text: text.text(in: context.language))
        }
    }

    mutating func hidden(_ name: StaticString, _ value: String) { hidden("\(name)", value) }

    mutating func hidden(_ name: String, _ value: String) {
        void("input", .fixed("type", "hidden"), .text("name", name), .text("value", value))
    }

    /// A labelled line of text.
    mutating func field(
        _ name: StaticString, _ label: String, type: StaticString = "text", value: String = "",
        _ attributes: Attribute...
    ) {
        element("div", .class("mb-3")) { w in
            w.element("label", .fixed("for", name), .class("form-label"), text: label)
            w.void(
                "input", .fixed("type", type), .fixed("name", name), .fixed("id", name), .class("form-control"),
                .when(!value.isEmpty, .text("value", value)), attributes.first ?? .omitted,
                attributes.dropFirst().first ?? .omitted, attributes.dropFirst(2).first ?? .omitted)
        }
        raw("\n")
    }

    /// What a form sent was kept.
    mutating func saved(in context: PageContext) {
        let text = Localized(id: "Tersimpan.", en: "Saved.")
        element("p", .class("alert alert-success"), .fixed("role", "status"), text: text.text(in: context.language))
    }

    /// What was wrong with a form that was sent; nothing where it is nil.
    mutating func complaint(_ text: Localized?, in context: PageContext) {
        guard let text else { return }
        element("p", .class("alert alert-danger"), .fixed("role", "alert"), text: text.text(in: context.language))
    }
}
